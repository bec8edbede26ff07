/** The claims that the scopes of OpenID Connect stand for (OpenID Connect Core, section 5.4). */
const claims: Readonly<Record<string, readonly string[]>> = {
  profile: [
    ...["name", "family_name", "given_name", "middle_name", "nickname", "preferred_username", "profile"],
    ...["picture", "website", "gender", "birthdate", "zoneinfo", "locale", "updated_at"],
  ],
  email: ["email", "email_verified"],
  address: ["address"],
  phone: ["phone_number", "phone_number_verified"],
};

/** Names of the claims that scopes stand for. */
export function claimsOfScopes(scopes: readonly string[]): string[] {
  if (!scopes.includes("openid")) return [];
  return Object.entries(claims).flatMap(([scope, names]) => (scopes.includes(scope) ? names : []));
}
