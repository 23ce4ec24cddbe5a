/** Titles of those who decide on a product, by what they say of the post; terms as in `Vocabulary`, of both languages. */
export const productTitleWords = {
  owner: [
    "product owner|product owners|productowner|product ownerin|po|pos|produkt owner|produktowner|produktownerin",
    "produktverantwortlich*|produktverantwortung|produkteigner*|produkteigentuemer*|produktinhaber*",
  ],
  manager: [
    "product manager|product managers|productmanager|produktmanager*|produktchef|produktchefin|product managerin|produkt manager",
  ],
  chief: [
    "chief product owner|chief po|lead product owner|lead po|overall product owner|head product owner|principal product owner|senior product owner lead",
    "chief product officer|cpo|head of product|head of products|vp product|vp of product|director of product|product director|lead product manager|head of product management|group product manager",
    "leitender product owner|leitende product ownerin|haupt product owner|gesamt product owner|gesamtproduktverantwortlich*|oberster product owner",
    "leitung produktmanagement|leiter produktmanagement|leiterin produktmanagement|produktleitung|produktleiter*",
  ],
  business: [
    "business product owner|business product owners|business po|commercial product owner|functional product owner|functional po|business side product owner",
    "fachlicher product owner|fachliche product ownerin|fachliche product owner|fachlichen product owner|fachlicher po|fachliche po|fachlichen po|fach product owner|fach po|fachseitiger product owner|po fach|po business",
  ],
  development: [
    "technical product owner|technical product owners|technical po|development product owner|development po|engineering product owner|it product owner|it po|delivery product owner|tech po|tech product owner",
    "technischer product owner|technische product ownerin|technische product owner|technischen product owner|technischer po|technische po|technischen po|entwicklungs product owner|entwicklungs po|po technik|po it|po entwicklung",
  ],
  external: [
    "external product owner|external po|product owner external|externer product owner|externe product ownerin|externer po",
  ],
  internal: [
    "internal product owner|internal po|product owner internal|interner product owner|interne product ownerin|interner po",
  ],
} as const;

/** Words beside a title that only frame it, that name a side, or that say somebody does not hold the post now. */
export const besideProductTitle = {
  framing: [
    "the|a|an|our|their|its|of|for|in|at|as|is|and|senior|agile|digital|certified|dedicated|named|designated|accountable|responsible|experienced|single|sole|full time|part time|role|name|person|will be|product|products|project|team|po|both",
    "der|die|das|des|dem|den|ein|eine|unser|unsere|unserer|fuer|von|vom|im|als|ist|wird|und|benannt*|verantwortlich*|erfahren*|vollzeit|teilzeit|rolle|produkt|produkts|projekt|herr|frau|beide",
  ],
  side: [
    "client|client side|customer|customer side|buyer|provider|provider side|supplier|vendor|contractor|agency|agency side|internal|external",
    "auftraggeber|auftraggeberseite|kunde|kunden|kundenseite|auftragnehmer|auftragnehmerseite|anbieter|dienstleister|agentur|ag|an|intern|extern|fachseite|fachbereich",
  ],
  aside: [
    "deputy|deputies|assistant|associate|trainee|former|formerly|previous|interim|acting|proxy|backup|stand in|substitute|until|from|starting|as of|successor|candidate|to be hired",
    "stellvertret*|stv|vertretung|vertreter*|assistenz|assistent*|ehemalig*|bisherig*|frueher*|kommissarisch*|uebergangsweise|proxy|bis|ab|nachfolg*|kuenftig*",
  ],
  /** Other posts, which ask for time and have a side of their own. */
  otherPost: [
    "scrum master|developer|lead developer|software developer|engineer|lead engineer|software engineer|tech lead|technical lead|architect|project manager|project lead|team lead|delivery manager|designer|ux designer|qa lead",
    "entwickler*|softwareentwickler*|projektleit*|projektmanager*|teamleit*|technische leitung|technischer leiter|technische leiterin|architekt*|softwarearchitekt*|designerin",
  ],
  /** Titles beside the product's of whom others need to know what they decide. */
  decisive: [
    "sponsor|executive sponsor|project sponsor|business sponsor|business owner|service owner|subject matter expert|sme|domain expert|business expert|key user|tech lead|technical lead|lead engineer|lead developer|engineering lead|development lead|design lead|lead designer|delivery lead|delivery manager|project manager|project lead|project leader|qa lead|test lead|scrum master",
    "projektsponsor|auftraggeber|fachexpert*|fachansprech*|fachverantwortlich*|fachliche leitung|technische leitung|technischer leiter|technische leiterin|projektleit*|projektmanager*|teamleit*|entwicklungsleit*|testleit*|designleitung",
  ],
  /** Who stands above the post and could back it. */
  above: [
    "sponsor|executive sponsor|project sponsor|business sponsor|director|managing director|executive director|ceo|cto|cio|coo|president|board|steering committee|head of department|head of it",
    "projektsponsor|geschaeftsfuehr*|geschaeftsleitung|vorstand|direktor*|bereichsleit*|abteilungsleit*|amtsleit*|lenkungsausschuss|lenkungskreis|auftraggeber",
  ],
  several: ["product owners|pos|produktverantwortliche|produkteigner|produkteignerinnen|product ownerinnen"],
} as const;
