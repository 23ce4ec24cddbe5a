/** The points that the rules of the family `risk` ask about. */
export const riskPoints = [
  // Product risk is handed to the client as a whole.
  "risk/disclaimed",
  // Who or what covers a product risk, as team lists and price lists name it.
  "risk/design-role",
  "risk/engineering-role",
  "risk/product-line",
  "risk/research-line",
  "risk/design-line",
  // Any kind of work or role that prices are broken down by.
  "risk/work-line",
  // Work on product risk is in a price or rate though it has no line.
  "risk/included",
  // A list or register of risks, by its title.
  "risk/list",
  // What happens if nothing is done, which speaks for the work.
  "risk/of-inaction",
  // What is done about a risk, and how one finds out whether it is real.
  "risk/countered",
  "risk/tested",
  // When a risk is looked at again, and that it was.
  "risk/review-date",
  "risk/looked-at",
  // Small work on something that runs: a care package, hours of support by the month.
  "risk/upkeep",
  // Whether it earns its money is found out: a price that is tried, orders paid ahead, a figure at which one stops.
  "risk/paying",
  // Taken on purpose.
  "risk/accepted",
  // Why people would want the product, as a promise: a need, a benefit, what today costs.
  "risk/worth",
  // That it is easy to handle, or that users are helped: layout, guides, training.
  "risk/ease",
  // Those it is for try it, and whether they will want it is doubted.
  "risk/tried-out",
  "risk/doubted",
  // What it is built with and by whom, and what of it already runs.
  "risk/means",
  // What has no users of its own: servers, plants, data, channels; and what people handle.
  "risk/backstage",
  "risk/interface",
  // Work on a house or a ground.
  "risk/building-works",
] as const;
