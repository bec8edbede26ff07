import type { Route } from "../route.js";

export const credentialsRoutes: readonly Route[] = [
  { name: "verifiableCredentialsBatchIssue", method: "POST", path: "/{serviceId}/vci/batch/issue" },
  { name: "verifiableCredentialsBatchParse", method: "POST", path: "/{serviceId}/vci/batch/parse" },
  { name: "verifiableCredentialsCreateOffer", method: "POST", path: "/{serviceId}/vci/offer/create" },
  { name: "verifiableCredentialsDeferredIssue", method: "POST", path: "/{serviceId}/vci/deferred/issue" },
  { name: "verifiableCredentialsDeferredParse", method: "POST", path: "/{serviceId}/vci/deferred/parse" },
  { name: "verifiableCredentialsGetJwks", method: "POST", path: "/{serviceId}/vci/jwks" },
  { name: "verifiableCredentialsGetJwtIssuer", method: "POST", path: "/{serviceId}/vci/jwtissuer" },
  { name: "verifiableCredentialsGetMetadata", method: "POST", path: "/{serviceId}/vci/metadata" },
  { name: "verifiableCredentialsGetOfferInfo", method: "POST", path: "/{serviceId}/vci/offer/info" },
  { name: "verifiableCredentialsIssue", method: "POST", path: "/{serviceId}/vci/single/issue" },
  { name: "verifiableCredentialsNonce", method: "POST", path: "/{serviceId}/vci/nonce" },
  { name: "verifiableCredentialsParse", method: "POST", path: "/{serviceId}/vci/single/parse" },
];
