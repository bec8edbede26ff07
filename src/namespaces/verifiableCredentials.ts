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
  readonly batchIssue = this.method(verifiableCredentialsBatchIssue);
  readonly batchParse = this.method(verifiableCredentialsBatchParse);
  readonly createOffer = this.method(verifiableCredentialsCreateOffer);
  readonly deferredIssue = this.method(verifiableCredentialsDeferredIssue);
  readonly deferredParse = this.method(verifiableCredentialsDeferredParse);
  readonly getJwks = this.method(verifiableCredentialsGetJwks);
  readonly getJwtIssuer = this.method(verifiableCredentialsGetJwtIssuer);
  readonly getMetadata = this.method(verifiableCredentialsGetMetadata);
  readonly getOfferInfo = this.method(verifiableCredentialsGetOfferInfo);
  readonly issue = this.method(verifiableCredentialsIssue);
  readonly nonce = this.method(verifiableCredentialsNonce);
  readonly parse = this.method(verifiableCredentialsParse);
}
