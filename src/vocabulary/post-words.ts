/**
 * Posts that one person holds in an engagement, with their names in both languages. Documents of one engagement may call a
 * post by any of them.
 */
export const postWords = {
  "Product Owner": [
    "product owner|product owners|productowner|po|produktverantwortlicher|produktverantwortliche|produktverantwortung|produkteigner",
  ],
  "product manager": ["product manager|produktmanager|produktmanagerin|produktchef|produktchefin|head of product"],
  sponsor: [
    "sponsor|sponsorin|executive sponsor|project sponsor|projektsponsor|projektsponsorin|auftraggebende fuehrungskraft",
  ],
  "Scrum Master": ["scrum master|scrummaster|scrum masterin|agile coach"],
  "project manager": [
    "project manager|project lead|project leader|delivery manager|delivery lead|engagement manager|programme manager|program manager|projektleiter|projektleiterin|projektleitung|projektmanager|projektmanagerin|liefermanager|lieferverantwortlicher|lieferverantwortliche",
  ],
  "technical lead": [
    "technical lead|tech lead|lead engineer|lead developer|engineering lead|chief engineer|technische leitung|technischer leiter|technische leiterin|leitender entwickler|leitende entwicklerin|lead entwickler|lead entwicklerin|chefentwickler",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What several people are called who build the product: `Umsetzungsteam`. */
export const teamNames = ["team|teams|*team"];

/** Words beside a post that make it another one: a deputy is not the Product Owner. */
export const besidePost = [
  "deputy|deputies|assistant|junior|proxy|co|former|acting|interim|technical product owner|vice|second|stellvertretende|stellvertretender|stellvertretung|stellvertreter|stellvertreterin|vertretung|assistenz|ehemalige|ehemaliger|kommissarisch|proxy po",
];
