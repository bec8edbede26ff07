import { AuthleteCore } from "./core.js";
import { Introspection } from "./namespaces/introspection.js";
import { Token } from "./namespaces/token.js";

/**
 * All operations as methods of one object. Methods give the value and throw the error, where functions
 * resolve to a `Result`; everything else is the same, and an `Authlete` is a context for functions, too.
 *
 * A program that uses the class has all operations in its bundle. For a small bundle take
 * {@link AuthleteCore} and functions.
 *
 * @example
 * ```ts
 * import { Authlete } from "authlete-typescript-sdk";
 *
 * const authlete = new Authlete({ serviceId: "715948317" });
 * const { accessTokens = [] } = await authlete.token.management.list({ subject: "john" });
 * ```
 *
 * @throws TypeError for a `serverURL` or `serverIdx` that can never work
 */
export class Authlete extends AuthleteCore {
  #token: Token | undefined;
  #introspection: Introspection | undefined;

  /** The token endpoint and what tokens need. */
  get token(): Token {
    this.#token ??= new Token(this);
    return this.#token;
  }

  /** For protected resources: is this access token good? */
  get introspection(): Introspection {
    this.#introspection ??= new Introspection(this);
    return this.#introspection;
  }
}
