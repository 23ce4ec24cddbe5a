/** The points that the rules of the family `constellation` ask about. */
export const constellationPoints = [
  // Columns for the role that somebody has.
  "constellation/role",
  // Columns that tell for what one is Product Owner: a product of its own, or a part of one that several share.
  "constellation/product",
  "constellation/part",
  // Columns for what a role does.
  "constellation/duties",
  // Who decides where several Product Owners disagree.
  "constellation/final-say",
  // How a product manager and a Product Owner share the work, where it passes from one to the other, and when they meet.
  "constellation/split",
  "constellation/hand-over",
  "constellation/sync",
  // How several Product Owners work together.
  "constellation/areas",
  "constellation/mode",
  "constellation/owner-meeting",
  "constellation/tandem",
  // Where one person owns several products, what comes first and how much time each one gets.
  "constellation/precedence",
  "constellation/product-share",
  // The Product Owner as a clerk, as one who decides, and beside other posts.
  "constellation/clerk",
  "constellation/decides",
  "constellation/double-role",
  "constellation/time-split",
  // What developers settle with users themselves, and what goes to the Product Owner.
  "constellation/clarify-directly",
  "constellation/bring-to-owner",
  // Teams in several places.
  "constellation/places",
  "constellation/location",
  "constellation/local-contact",
  "constellation/overlap",
  // Who above the role stands behind it.
  "constellation/backing",
  "constellation/line-management",
  // That the document says which constellation it is, and from which day that is.
  "constellation/stated",
  "constellation/as-of",
] as const;
