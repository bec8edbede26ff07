import type { Service } from "../service.js";
import type { Grant } from "../state/records.js";

/** Records the scopes that a user has granted to a client. */
export function recordGrantedScopes(service: Service, { clientId, subject, scopes }: Grant): void {
  const recorded = service.grantedScopes.find("grant", `${clientId} ${subject}`);
  const merged = [...new Set([...(recorded?.merged ?? []), ...scopes])];
  const latest = [...scopes];
  const modifiedAt = service.now();
  if (recorded) service.grantedScopes.update(recorded, { latest, merged, modifiedAt });
  else service.grantedScopes.add({ clientId, subject, latest, merged, modifiedAt });
}
