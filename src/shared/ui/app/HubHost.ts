/** A link that the reader passes on. */
export interface SharedLink {
  /** What leads the hub there: see `linkOf`. */
  link: string;
  /** What is shown of it; a reference at most, never a name. */
  label: string;
  /** The same place as a page of the site, for those without the app. */
  webAddress: string;
}

/** What a host offers besides a place to draw in; a page of SharePoint offers nothing more. */
export interface HubHost {
  /** Where the link leads that opened the hub; empty when none. */
  link: string;
  /** Lets the reader pass a link on in the host's own way. */
  share(link: SharedLink): Promise<void>;
  /** Asks the hub first when the reader goes back; it says whether that was within the hub. */
  onBack(goBack: () => boolean): void;
  /** Says where the reader is, so that the host can offer the same place elsewhere. */
  shows(webAddress: string): void;
}
