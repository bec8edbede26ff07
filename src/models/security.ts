/**
 * Credentials, as named in an older SDK.
 *
 * @deprecated Pass `bearer` to the context.
 */
export interface Security {
  /** A service access token or an organization token. */
  bearer?: string | undefined;
}
