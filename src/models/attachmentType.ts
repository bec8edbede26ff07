import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/**
 * Where the content of an attachment to verified claims is, [OpenID Connect for Identity
 * Assurance](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html).
 */
export const AttachmentType = {
  /** In the claims themselves, base64-encoded. */
  Embedded: "EMBEDDED",
  /** At a URL that the claims name, with a digest. */
  External: "EXTERNAL",
} as const;

/**
 * Where the content of an attachment to verified claims is, [OpenID Connect for Identity
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
