/** Why the request of a client is refused. */
export interface OAuthRefusal {
  action: "INVALID_CLIENT" | "UNAUTHORIZED" | "BAD_REQUEST";
  /** Such as `invalid_client`. */
  error: string;
  resultCode: string;
  text: string;
}
