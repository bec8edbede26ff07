/**
 * Credentials, as an older SDK named them.
 *
 * @deprecated Give `bearer` to the context.
 */
export interface Security {
  /** A service access token or an organization token. */
  bearer?: string | undefined;
}
