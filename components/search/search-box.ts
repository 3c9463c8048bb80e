/** Id of the box into which a search is typed: that of the page of hits, or on every other page that of the header. */
export const SEARCH_BOX = "search-box";
