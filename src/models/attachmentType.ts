import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/**
 * Where the content of an attachment to verified claims is located, [OpenID Connect for Identity
 * Assurance](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html).
 */
export const AttachmentType = {
  /** The claims themselves contain the content, base64-encoded. */
  Embedded: "EMBEDDED",
  /** The claims contain the URL of the content and its digest. */
  External: "EXTERNAL",
} as const;

/**
 * Where the content of an attachment to verified claims is located, [OpenID Connect for Identity
 * Assurance](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html).
 *
 * @example
 * ```ts
 * const service: Service = { supportedAttachments: [AttachmentType.External] };
 * ```
 */
export type AttachmentType = (typeof AttachmentType)[keyof typeof AttachmentType];

/** Schema of {@link AttachmentType}. */
export const AttachmentTypeSchema: GenericSchema<AttachmentType> = /* @__PURE__ */ s.enumeration();
