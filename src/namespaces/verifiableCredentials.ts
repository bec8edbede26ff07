import { verifiableCredentialsBatchIssue } from "../funcs/verifiableCredentialsBatchIssue.js";
import { verifiableCredentialsBatchParse } from "../funcs/verifiableCredentialsBatchParse.js";
import { verifiableCredentialsCreateOffer } from "../funcs/verifiableCredentialsCreateOffer.js";
import { verifiableCredentialsDeferredIssue } from "../funcs/verifiableCredentialsDeferredIssue.js";
import { verifiableCredentialsDeferredParse } from "../funcs/verifiableCredentialsDeferredParse.js";
import { verifiableCredentialsGetJwks } from "../funcs/verifiableCredentialsGetJwks.js";
import { verifiableCredentialsGetJwtIssuer } from "../funcs/verifiableCredentialsGetJwtIssuer.js";
import { verifiableCredentialsGetMetadata } from "../funcs/verifiableCredentialsGetMetadata.js";
import { verifiableCredentialsGetOfferInfo } from "../funcs/verifiableCredentialsGetOfferInfo.js";
import { verifiableCredentialsIssue } from "../funcs/verifiableCredentialsIssue.js";
import { verifiableCredentialsNonce } from "../funcs/verifiableCredentialsNonce.js";
import { verifiableCredentialsParse } from "../funcs/verifiableCredentialsParse.js";
import { Namespace } from "./namespace.js";

/** `authlete.verifiableCredentials`: the credential issuer. */
export class VerifiableCredentials extends Namespace {
  /**
   * Issues multiple credentials: `verifiableCredentialsBatchIssue`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly batchIssue = this.method(verifiableCredentialsBatchIssue);
  /**
   * Validates a wallet's request for multiple credentials: `verifiableCredentialsBatchParse`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly batchParse = this.method(verifiableCredentialsBatchParse);
  /**
   * Creates a credential offer for a user's wallet: `verifiableCredentialsCreateOffer`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly createOffer = this.method(verifiableCredentialsCreateOffer);
  /**
   * Issues a credential that was deferred: `verifiableCredentialsDeferredIssue`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly deferredIssue = this.method(verifiableCredentialsDeferredIssue);
  /**
   * Validates a wallet's request for a deferred credential: `verifiableCredentialsDeferredParse`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly deferredParse = this.method(verifiableCredentialsDeferredParse);
  /** Creates the JWK Set document of the credential issuer: `verifiableCredentialsGetJwks`. */
  readonly getJwks = this.method(verifiableCredentialsGetJwks);
  /** Creates the JWT issuer metadata: `verifiableCredentialsGetJwtIssuer`. */
  readonly getJwtIssuer = this.method(verifiableCredentialsGetJwtIssuer);
  /** Creates the metadata of the credential issuer: `verifiableCredentialsGetMetadata`. */
  readonly getMetadata = this.method(verifiableCredentialsGetMetadata);
  /** Returns a credential offer: `verifiableCredentialsGetOfferInfo`. */
  readonly getOfferInfo = this.method(verifiableCredentialsGetOfferInfo);
  /**
   * Issues the credential that a wallet requested: `verifiableCredentialsIssue`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly issue = this.method(verifiableCredentialsIssue);
  /** Creates the response of the nonce endpoint: `verifiableCredentialsNonce`. */
  readonly nonce = this.method(verifiableCredentialsNonce);
  /**
   * Validates a wallet's request for a credential: `verifiableCredentialsParse`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly parse = this.method(verifiableCredentialsParse);
}
