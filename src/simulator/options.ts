// What programs see of the simulator. It imports only models, so that the declarations of the rest are not published.
import type { Client } from "../models/client.js";
import type { Service as ServiceSettings } from "../models/service.js";

/** A key as a JSON Web Key (RFC 7517). */
export interface JWK {
  readonly [field: string]: unknown;
}

/** Which calls fail: the name of a function, a path, or either for a number of calls. */
export type FaultMatch = string | { readonly operation: string; readonly times?: number | undefined };

/** What happens instead of the operation. */
export type FaultOutcome =
  | { readonly status: number; readonly body?: object | undefined }
  | { readonly disconnect: true }
  | { readonly delayMs: number }
  | { readonly response: object };

/** Options of {@link createSimulator}. */
export interface SimulatorOptions {
  /** The only bearer that is accepted; any other gets status 401. Default: all are accepted. */
  bearer?: string | undefined;
  /**
   * The API key of the service owner in Authlete 2.x, for operations on services. Default: all are accepted. The
   * credentials of the service are accepted, too.
   */
  serviceOwnerApiKey?: string | undefined;
  /** The API secret of the service owner in Authlete 2.x. Default: all are accepted. */
  serviceOwnerApiSecret?: string | undefined;
  /** The only service that exists; any other gets status 403. Default: all exist, and each has its own state. */
  serviceId?: string | undefined;
  /** Settings of each service, such as `issuer`, `supportedScopes` and durations. */
  service?: ServiceSettings | undefined;
  /** Clients of each service. Without any, every client ID is accepted where no secret or redirect URI is needed. */
  clients?: readonly Client[] | undefined;
  /** A state that `export` returned. It replaces `service` and `clients` of the services that it contains. */
  state?: SimulatorState | undefined;
  /** Names of the scopes that the services support. Default: all. */
  scopes?: readonly string[] | undefined;
  /** Lifetime of access tokens and ID tokens in seconds. Default: 3600. */
  accessTokenDuration?: number | undefined;
  /** Lifetime of refresh tokens in seconds. Default: 86,400. */
  refreshTokenDuration?: number | undefined;
  /** Issuer of ID tokens. Default: `https://simulator.example.com`. */
  issuer?: string | undefined;
  /** Returns the time in milliseconds since the epoch. Set it to make tokens expire in a test. Default: `Date.now`. */
  clock?: (() => number) | undefined;
}

/** A service in an exported state. */
export interface ServiceState {
  readonly id: string;
  readonly settings: ServiceSettings;
  /** The keys that were generated, with their private parts. */
  readonly keys: readonly JWK[];
  /** What is stored, by kind: `clients`, `tokens` and others. */
  readonly stores: { readonly [name: string]: readonly object[] | undefined };
}

/** Everything that a simulator stores, as JSON. */
export interface SimulatorState {
  readonly services: readonly ServiceState[];
}

/** A call that a simulator received. */
export interface SimulatorCall {
  /** The name of the SDK's function, such as `tokenProcess`; empty if the simulator knows no operation with the path. */
  readonly operation: string;
  /** The body, or the fields of path and query. */
  readonly request: unknown;
  readonly response: { readonly status: number; readonly body: unknown };
  /** In milliseconds since the epoch, by the clock of the simulator. */
  readonly time: number;
}

/** An Authlete server in memory. */
export interface Simulator {
  /** The `fetch` to pass to a context. It does no network I/O and does not use `this`. */
  readonly fetch: (input: Request | string | URL, init?: RequestInit) => Promise<Response>;
  /** Returns the public keys of the service of the option `serviceId`, or of the first service, as a JWK Set. */
  readonly jwks: () => Promise<{ keys: JWK[] }>;
  /** The calls that were received, the newest last. `reset` empties it. */
  readonly calls: readonly SimulatorCall[];
  /**
   * Makes the next matching call fail.
   *
   * @param match the name of a function (`tokenProcess`), a path (`/auth/token`), or either with a number of times
   * @param outcome what happens instead
   */
  readonly fail: (match: FaultMatch, outcome: FaultOutcome) => void;
  /** Returns to the state right after construction. */
  readonly reset: () => void;
  /** Returns everything that is stored, to be passed as the option `state`. */
  readonly export: () => Promise<SimulatorState>;
}
