export * from "./authIntrospectionApiRequest.js";
export * from "./authTokenCreateApiRequest.js";
export * from "./authTokenDeleteApiRequest.js";
export * from "./authTokenGetListApiRequest.js";
export * from "./authTokenRevokeApiRequest.js";
export * from "./authTokenUpdateApiRequest.js";
export * from "./idtokenReissueApiRequest.js";
