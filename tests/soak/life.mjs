import { introspectionProcess } from "authlete-typescript-sdk/funcs/introspectionProcess";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementDelete } from "authlete-typescript-sdk/funcs/tokenManagementDelete";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { tokenManagementUpdate } from "authlete-typescript-sdk/funcs/tokenManagementUpdate";

/**
 * Creates a token, uses it, and deletes it, so that the simulator does not grow. `step` makes one call until it returns a
 * value; its last argument checks whether that value belongs to this token.
 */
export async function life(step, subject) {
  const properties = [{ key: "of", value: subject }];
  const tokenCreateRequest = { grantType: "AUTHORIZATION_CODE", clientId: 26888344961664, subject };
  const { accessToken } = await step(
    tokenManagementCreate,
    { tokenCreateRequest },
    (created) => created.action === "OK" && created.subject === subject && created.accessToken,
  );
  const introspectionRequest = { token: accessToken };
  await step(introspectionProcess, { introspectionRequest }, (found) => found.subject === subject);
  await step(
    tokenManagementList,
    { subject, start: 0, end: 5 },
    ({ totalCount, accessTokens }) => totalCount === 1 && accessTokens?.[0]?.subject === subject,
  );
  await step(
    tokenManagementUpdate,
    { tokenUpdateRequest: { accessToken, properties } },
    (updated) => updated.action === "OK",
  );
  await step(
    introspectionProcess,
    { introspectionRequest },
    (found) => found.properties?.[0]?.value === subject,
  );
  await step(tokenManagementDelete, { accessTokenIdentifier: accessToken }, (nothing) => !nothing);
  await step(
    introspectionProcess,
    { introspectionRequest },
    (found) => found.action === "UNAUTHORIZED" && !found.existent,
  );
}
