import { AuthleteCore, type SDKOptions } from "./core.js";
import { ApiServer } from "./namespaces/apiServer.js";
import { Attestation } from "./namespaces/attestation.js";
import { Audit } from "./namespaces/audit.js";
import { Authorization } from "./namespaces/authorization.js";
import { BackChannelLogout } from "./namespaces/backChannelLogout.js";
import { Ciba } from "./namespaces/ciba.js";
import { Client } from "./namespaces/client.js";
import { ClientManagementApi } from "./namespaces/clientManagementApi.js";
import { DeviceFlow } from "./namespaces/deviceFlow.js";
import { DynamicClientRegistration } from "./namespaces/dynamicClientRegistration.js";
import { Federation } from "./namespaces/federation.js";
import { GrantManagement } from "./namespaces/grantManagement.js";
import { HardwareSecurityKeys } from "./namespaces/hardwareSecurityKeys.js";
import { Introspection } from "./namespaces/introspection.js";
import { JoseObject } from "./namespaces/joseObject.js";
import { JwkSetEndpoint } from "./namespaces/jwkSetEndpoint.js";
import { Lifecycle } from "./namespaces/lifecycle.js";
import { Namespaces } from "./namespaces/namespace.js";
import { NativeSso } from "./namespaces/nativeSso.js";
import { Organization } from "./namespaces/organization.js";
import { OrganizationToken } from "./namespaces/organizationToken.js";
import { PushedAuthorization } from "./namespaces/pushedAuthorization.js";
import { Revocation } from "./namespaces/revocation.js";
import { Service } from "./namespaces/service.js";
import { ServiceToken } from "./namespaces/serviceToken.js";
import { Token } from "./namespaces/token.js";
import { TokenOperations } from "./namespaces/tokenOperations.js";
import { Userinfo } from "./namespaces/userinfo.js";
import { Utility } from "./namespaces/utility.js";
import { VerifiableCredentials } from "./namespaces/verifiableCredentials.js";
import { own } from "./runtime/settings/own.js";

export * from "./core.js";

/** Options of {@link Authlete}. */
export interface AuthleteOptions extends SDKOptions {}

/**
 * All operations as methods of one object. Methods resolve to the value and reject with the error, whereas functions
 * resolve to a `Result`. In all other respects they behave the same. An `Authlete` is also a context for functions.
 *
 * The class includes all operations in the bundle of a program. For a small bundle, use {@link AuthleteCore} and
 * functions.
 *
 * @example
 * ```ts
 * import { Authlete } from "authlete-typescript-sdk";
 *
 * const authlete = new Authlete({ serviceId: "715948317" });
 * const { accessTokens = [] } = await authlete.token.management.list({ subject: "john" });
 * ```
 *
 * @throws ConfigurationError (a `TypeError`) for a server that can never work, and for an option that the context does
 * not have, such as `httpClient` of `@authlete/typescript-sdk`
 */
export class Authlete extends AuthleteCore {
  readonly #namespaces = new Namespaces(this);
  readonly #serviceId: string | undefined;

  constructor(options: AuthleteOptions = {}) {
    super(options);
    this.#serviceId = own(options).serviceId;
  }

  /** Returns the `serviceId` passed to the constructor: the service of all requests that do not specify one. */
  getServiceId(): string | undefined {
    return this.#serviceId;
  }

  /** The API servers of an organization. */
  get apiServer(): ApiServer {
    return this.#namespaces.get(ApiServer);
  }

  /** Attestation-based client authentication. */
  get attestation(): Attestation {
    return this.#namespaces.get(Attestation);
  }

  /** The audit log of an organization. */
  get audit(): Audit {
    return this.#namespaces.get(Audit);
  }

  /** The authorization endpoint. */
  get authorization(): Authorization {
    return this.#namespaces.get(Authorization);
  }

  /** Back-channel logout. */
  get backChannelLogout(): BackChannelLogout {
    return this.#namespaces.get(BackChannelLogout);
  }

  /** Client-initiated backchannel authentication. */
  get ciba(): Ciba {
    return this.#namespaces.get(Ciba);
  }

  /** The clients of a service. */
  get client(): Client {
    return this.#namespaces.get(Client);
  }

  /** Operations of `client.management` with other HTTP methods or paths. */
  get clientManagement(): ClientManagementApi {
    return this.#namespaces.get(ClientManagementApi);
  }

  /** The device flow. */
  get deviceFlow(): DeviceFlow {
    return this.#namespaces.get(DeviceFlow);
  }

  /** The client registration endpoint. */
  get dynamicClientRegistration(): DynamicClientRegistration {
    return this.#namespaces.get(DynamicClientRegistration);
  }

  /** OpenID Federation. */
  get federation(): Federation {
    return this.#namespaces.get(Federation);
  }

  /** The grant management endpoint. */
  get grantManagement(): GrantManagement {
    return this.#namespaces.get(GrantManagement);
  }

  /** Keys in a hardware security module. */
  get hardwareSecurityKeys(): HardwareSecurityKeys {
    return this.#namespaces.get(HardwareSecurityKeys);
  }

  /** For protected resources: access token validation. */
  get introspection(): Introspection {
    return this.#namespaces.get(Introspection);
  }

  /** JOSE objects. */
  get joseObject(): JoseObject {
    return this.#namespaces.get(JoseObject);
  }

  /** The JWK Set endpoint. */
  get jwkSetEndpoint(): JwkSetEndpoint {
    return this.#namespaces.get(JwkSetEndpoint);
  }

  /** The health of the server. */
  get lifecycle(): Lifecycle {
    return this.#namespaces.get(Lifecycle);
  }

  /** Native SSO. */
  get nativeSso(): NativeSso {
    return this.#namespaces.get(NativeSso);
  }

  /** Organizations. */
  get organization(): Organization {
    return this.#namespaces.get(Organization);
  }

  /** The tokens of an organization. */
  get organizationToken(): OrganizationToken {
    return this.#namespaces.get(OrganizationToken);
  }

  /** The pushed authorization request endpoint. */
  get pushedAuthorization(): PushedAuthorization {
    return this.#namespaces.get(PushedAuthorization);
  }

  /** The revocation endpoint. */
  get revocation(): Revocation {
    return this.#namespaces.get(Revocation);
  }

  /** The services of an organization. */
  get service(): Service {
    return this.#namespaces.get(Service);
  }

  /** The access tokens of a service. */
  get serviceToken(): ServiceToken {
    return this.#namespaces.get(ServiceToken);
  }

  /** The token endpoint. */
  get token(): Token {
    return this.#namespaces.get(Token);
  }

  /** The userinfo endpoint. */
  get userinfo(): Userinfo {
    return this.#namespaces.get(Userinfo);
  }

  /** Information about the server. */
  get utility(): Utility {
    return this.#namespaces.get(Utility);
  }

  /** The credential issuer. */
  get verifiableCredentials(): VerifiableCredentials {
    return this.#namespaces.get(VerifiableCredentials);
  }

  /**
   * Former names of `authlete.token.management`.
   *
   * @deprecated Use {@link Authlete.token | token.management}.
   */
  get tokenOperations(): TokenOperations {
    return this.#namespaces.get(TokenOperations);
  }
}

// The types of methods and their groups: `authlete.token` is a `TokenNamespace`.
export type { ApiServer as ApiServerNamespace } from "./namespaces/apiServer.js";
export type { Attestation as AttestationNamespace } from "./namespaces/attestation.js";
export type { Audit as AuditNamespace } from "./namespaces/audit.js";
export type { Authorization as AuthorizationNamespace } from "./namespaces/authorization.js";
export type { AuthorizationManagement as AuthorizationManagementNamespace } from "./namespaces/authorizationManagement.js";
export type { BackChannelLogout as BackChannelLogoutNamespace } from "./namespaces/backChannelLogout.js";
export type { Ciba as CibaNamespace } from "./namespaces/ciba.js";
export type { Client as ClientNamespace } from "./namespaces/client.js";
export type { ClientManagement as ClientManagementNamespace } from "./namespaces/clientManagement.js";
export type { ClientManagementApi as ClientManagementApiNamespace } from "./namespaces/clientManagementApi.js";
export type { DeviceFlow as DeviceFlowNamespace } from "./namespaces/deviceFlow.js";
export type { DynamicClientRegistration as DynamicClientRegistrationNamespace } from "./namespaces/dynamicClientRegistration.js";
export type { Federation as FederationNamespace } from "./namespaces/federation.js";
export type { GrantManagement as GrantManagementNamespace } from "./namespaces/grantManagement.js";
export type { HardwareSecurityKeys as HardwareSecurityKeysNamespace } from "./namespaces/hardwareSecurityKeys.js";
export type { Introspection as IntrospectionNamespace } from "./namespaces/introspection.js";
export type { JoseObject as JoseObjectNamespace } from "./namespaces/joseObject.js";
export type { JwkSetEndpoint as JwkSetEndpointNamespace } from "./namespaces/jwkSetEndpoint.js";
export type { Lifecycle as LifecycleNamespace } from "./namespaces/lifecycle.js";
export type { Method, ValuePromise } from "./namespaces/namespace.js";
export type { NativeSso as NativeSsoNamespace } from "./namespaces/nativeSso.js";
export type { Organization as OrganizationNamespace } from "./namespaces/organization.js";
export type { OrganizationToken as OrganizationTokenNamespace } from "./namespaces/organizationToken.js";
export type { PushedAuthorization as PushedAuthorizationNamespace } from "./namespaces/pushedAuthorization.js";
export type { Revocation as RevocationNamespace } from "./namespaces/revocation.js";
export type { Service as ServiceNamespace } from "./namespaces/service.js";
export type { ServiceToken as ServiceTokenNamespace } from "./namespaces/serviceToken.js";
export type { Token as TokenNamespace } from "./namespaces/token.js";
export type { TokenManagement as TokenManagementNamespace } from "./namespaces/tokenManagement.js";
export type { TokenOperations as TokenOperationsNamespace } from "./namespaces/tokenOperations.js";
export type { Userinfo as UserinfoNamespace } from "./namespaces/userinfo.js";
export type { Utility as UtilityNamespace } from "./namespaces/utility.js";
export type { VerifiableCredentials as VerifiableCredentialsNamespace } from "./namespaces/verifiableCredentials.js";
