/** What use cases need to know of where Kavel runs. */
export interface Site {
  /** Address of the public pages, without a slash at the end. */
  publicUrl: string;
  /** Signs links. */
  secret: string;
}
