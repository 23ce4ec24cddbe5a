/** What founders say who tell in prose what they build, for whom and why; terms as in `Vocabulary`, of both languages. */
export const foundingSigns = {
  building: [
    "were building|we are building|im building|i am building|im making|were making|we are making|we want to build|i want to build|why we build|thats why we build",
    "wir bauen|bauen wir|ich baue|baue ich|wir entwickeln|entwickeln wir|bauen wollen|wir wollen etwas bauen",
  ],
  audience: [
    "its for|it is for|is for the|is for people|is for anyone|is made for|is built for|built for|we build it for|building it for|building this for",
    "ist fuer|bauen das fuer|bauen es fuer|gedacht fuer|gemacht fuer|richtet sich an|fuer leute die|fuer menschen die",
  ],
  limits: [
    "were not a|we are not a|we arent a|its not a|it is not a|we will never|well never|we never|we wont|we will not|we dont sell|we dont hold|we dont want to|not for everyone",
    "wir sind kein|wir sind keine|wir werden nie|wir werden niemals|wir werden keine|wir werden kein|wir wollen kein|wir wollen keine|wir wollen nicht|was wir nicht",
  ],
  doubt: [
    "i dont know|we dont know|i do not know|we do not know|lie awake|keeps me awake|keeps me up|keep me up|could sink us|could kill us|might kill us|may be wrong|might be wrong|could be wrong|what could go wrong|not sure whether|not sure if|i worry|what worries me|worries me|biggest question|open question|scares me|our bet|were betting|we bet",
    "ich weiss nicht|wir wissen nicht|nicht weiss|noch nicht wissen|wach liegen|nachts wach|macht mir sorgen|sorge macht mir|schiefgehen|scheitern koennte|daran scheitern|uns irren|groesste frage|offene frage|unsere wette|wir wetten",
  ],
  success: [
    "success look|success looks|success means|weve won|we have won|we will have won|we want to be able to say|well know|we will know|know it works|know that it works|how well know|where we want to be|a year from now|in a years time|in three years|in five years",
    "haben wir gewonnen|erfolg heisst|erfolg bedeutet|erfolgreich sind wir|geschafft haben|haben wir es geschafft|wo wir hinwollen|wo wir hin wollen|in einem jahr|in drei jahren|in fuenf jahren|woran wir merken|merken wir daran|dann wissen wir",
  ],
  giveUp: [
    "the idea is wrong|the ideas wrong|idea is dead|id rather know|wed rather know|we stop|ill stop|well stop|give the money back|walk away|pull the plug|we kill it|we drop it|otherwise we",
    "hoeren wir auf|lassen wir es|brechen wir ab|geben wir auf|ziehen wir den stecker|dann war die idee|ist die idee",
  ],
  money: [
    "how we make money|make money|will pay|would pay|willing to pay|happily pay|pay for it|pay for this|our runway|the runway|our investors|business model|take a cut|a subscription",
    "geld verdienen|verdienen wir|bereit ist zu zahlen|bereit zu zahlen|bereit ist dafuer|dafuer bezahlen|dafuer zahlen|zahlungsbereit*|bezahlen wollte|unsere investor*|geschaeftsmodell|mit dem abo|ein abo",
  ],
  learned: [
    "we tried|tried it|trying this by hand|ive talked to|i talked to|weve talked to|we talked to|ive spoken to|we spoke to|i asked|we asked|they told me|told us|told me|i sat with|i watched|we watched|i spent|we interviewed|i interviewed",
    "ausprobiert|habe ich gefragt|haben wir gefragt|nachgefragt|sagten mir|sagte mir|sagten uns|erzaehlt*|gesprochen haben|wir haben mit|ich habe mit|zugeschaut|begleitet habe|interviewt",
  ],
  deciding: [
    "who decides|i decide|we decide together|decides how|decides what|has the last word|have the last word|final call is mine",
    "wer entscheidet|entscheide ich|ich entscheide|entscheiden wir gemeinsam|letzte wort|verantwortet die technik|verantwortet das produkt",
  ],
  alternatives: [
    "why not just|why not simply|unlike|whatsapp group|facebook group|spreadsheet|spreadsheets|existing apps|others do|nobody else|no one else|already exists",
    "warum nicht einfach|anders als|whatsapp gruppe|facebook gruppe|excel liste*|bestehende apps|gibt es schon|gibt es bereits|andere anbieter|niemand sonst",
  ],
} as const;

export type FoundingSign = keyof typeof foundingSigns;
