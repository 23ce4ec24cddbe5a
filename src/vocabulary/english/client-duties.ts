import type { TopicVocabulary } from "../vocabulary.ts";

/** English words for what the client, a partner or a funder must do. */
export const englishClientDuties: TopicVocabulary = {
  "client-duties": {
    headings: [
      "customer inputs|responsibilities of client|what we need from the client|what we expect from you|what you provide|client side requirements|purchaser responsibilities|buyer obligations|agency responsibilities|sponsor responsibilities|customer commitments|client commitments|partner responsibilities|partner contributions|government furnished equipment and information|client provided items|customer provided items|items provided by the client|information provided by the client|co funding|matching funds|counterpart contribution|prerequisites from the client|requirements from the client|inputs required|required inputs|client assumptions|customer assumptions",
      "client responsibilities|customer responsibilities|client obligations|customer obligations|client duties|client contribution|client contributions|customer duties|what we need from you|government furnished equipment|government furnished property|government furnished information|client inputs|client dependencies|buyer responsibilities|your responsibilities|responsibilities of the client|responsibilities of the customer|obligations of the client|obligations of the customer|government responsibilities|what you contribute|what we need",
      "what we need to get started|what we will need to get started|what well need to get started|what we will need|what well need|what we will need from you|what well need from you|what you need to provide|what you need to do|what we ask of you|what we ask from you|what we expect|your part|your role|your commitments|your contribution|your input|your inputs|your tasks|your duties|your obligations|your involvement|your teams involvement|from your side|on your side|needed from you|we need from you|you provide|you deliver|you supply|government furnished items|government furnished resources|government furnished materials|gfe|gfi|gfp|gfe gfi|support needed|support requested|support required|support we need|help needed|help we need|our ask|our asks|the ask|requests to the community|resources needed from you|required from the client|required from the customer|customer furnished equipment|customer furnished items|owner furnished items|partner commitments|stakeholder commitments|access and materials|client cooperation|customer cooperation|client participation|customer participation|client involvement|customer involvement|duty to cooperate|cooperation duties|obligation to cooperate|responsibilities of the sponsor|responsibilities of the partner",
    ],
    columns: [
      "client responsibility|client responsibilities|customer responsibility|customer responsibilities|client tasks|customer tasks|client duties|client action|customer action|client provides|customer provides|client to provide|client input|customer input|client deliverable|your responsibility|your responsibilities|your part|you provide|needed from you|needed from client|needed from the client|what we need from you|buyer responsibility|government responsibility|client obligations|customer obligations",
    ],
    patterns: [
      "<party> <dutyModal> <dutyVerb>",
      "<party> <partyPeople> <dutyModal> <dutyVerb>|<everydayDuty>",
      "<party> along with|together with|in consultation with|and|or|or its|and its|in coordination with|in cooperation with .. <dutyModal> <dutyVerb>",
      "<party> or|and .. <dutyModal> <dutyVerb>",
      "<party> <dutyVerbs>",
      "<party> is|are|shall be|will be .. responsible for|expected to|required to|asked to|obliged to|in charge of|liable for",
      "<party> <partyPeople> <dutyVerbs>",
      "<party> must make available|will make available|must be available|will be available|commits to|agrees to|is obligated to",
      "<handedOver> by <party>",
      "<handedOver> by the|your|our <party>",
      "<handedOver> .. by the <party>",
      "<party> provided|supplied|furnished|furnish|to provide|to supply|to sign off",
      "require|requires|need|needs|expect|expects|depend|depends|rely|relies .. on <party>",
      "require|requires|need|needs|expect|expects|depend|depends|rely|relies .. on the <party>",
      "<asking> from|from the|from our <party>",
      "<asking> .. from|from the|from our <party>",
      "depends on|dependent on|relies on|rely on|subject to|conditional on|waiting for|waiting on .. <party> .. <clientInput>|providing|provision",
      "timely feedback|timely access|timely decisions|timely responses|timely approval|timely input .. <party>",
      "if|unless|until|once|should .. <party> does not|fails|delays|cannot|has not|has provided|has approved|has confirmed|provides|approves|confirms|do not",
      "delay|delays|late .. <party>",
      "we need the|we require the|we will need the|well need the|we ask the|we expect the|we request the|we would like the|asks the|ask the|asks our|need our|ask our <party> .. to",
      "reimbursement|payment|payments|invoices .. <party> .. <dutyModal>",
      "matching funds|co financing|cost share|in kind contribution|own contribution|counterpart funding",
      "decision|decisions|choice|choices .. only <party> can|may|could",
      "decision|decisions|choice|choices .. only the <party> can|may|could",
      "as a|as the|as our <party> .. you agree|you must|you will|you shall|you are|you undertake|we expect",
      "government furnished|client furnished|customer furnished|client supplied|customer supplied|client provided|customer provided|buyer furnished",
    ],
  },
  // What is a duty in an agreement only; elsewhere a committee decides on its own behalf.
  "client-duties/in-agreement": {
    patterns: [
      "<party> <dutyModal> <everydayDuty>",
      "<party> <everydayDuty>",
      "<institution> <dutyModal> <dutyVerb>|<everydayDuty>",
      "<institution> <dutyVerbs>|<everydayDuty>",
      "<institution> <partyPeople> <dutyModal> <dutyVerb>|<everydayDuty>",
      "<institution> is responsible for|are responsible for|will be responsible for|is expected to|are expected to|is required to|is asked to|are asked to",
      "<handedOver> by <institution>",
      "we ask|we expect|we request|we would like|we need|we kindly ask|we require|requires|require|needs .. <institution> .. to|for",
      "<asking> from|of|by <institution>",
      "<asking> .. from <institution>",
      "<asking> from|of|by the|our <institution>",
      "we need|we require|requires|request|requests|requested .. weeks notice|days notice|advance notice|notice in advance|weeks of notice",
      "stakeholders|key stakeholders|subject matter experts|smes|key users|decision makers|business users|domain experts|process owners .. available|be available .. for|to|during|within|in time",
      "approvals|approval|feedback|stakeholder feedback|inputs|access|content|requirements|sign offs|decisions .. provided|given|granted|supplied|available|received .. on time|in time|in a timely|timely|promptly|without delay",
      "cost|costs|fees .. covered by|borne by|paid by|met by <institution>",
      "we request access|we request that|we ask that|we request permission|we request your",
      "<institution> .. <dutyModal> <dutyVerb> .. milestone|milestones|payment|report|funds|deliverable|deliverables",
    ],
  },
  // Said to the other side by a supplier; in a call for offers the bidder is meant.
  "client-duties/of-reader": {
    patterns: [
      "you <dutyModal> <dutyVerb>|<everydayDuty>",
      "you <readerDuty>",
      "youll provide|youll need to|youll give|youll send|youll supply|youll have to|youll name|youll get us",
      "you agree to|you undertake to|you commit to|you accept to .. <dutyVerb>|<everydayDuty>|<readerDuty>",
      "you are responsible for|you will be responsible for|youre responsible for|you remain responsible|you are expected to|you are asked to",
      "we need you to|we ask you to|we ask that you|we expect you to|please provide|please send|please share|please supply|please give us|please name|please make sure|please return|please confirm|please grant",
      "your <partyPeople> <dutyModal> <dutyVerb>|<everydayDuty>",
      "your <partyPeople> <dutyVerbs>|<everydayDuty>",
      "we need|we require|we will need|well need|we expect|we rely|we depend|required|needed .. from you|on you|from your|on your side|from your side|from your team|your help|your input",
      "<handedOver> by you|your",
      "your feedback|your approval|your sign off|your timely|your input .. within|needed|required",
    ],
  },
  // Headings and labels that name the other side and what it owes.
  "client-duties/title": {
    patterns: [
      "<party>|<institution>|your|customers|buyers|purchasers|governments|sponsors|agencys|funders <dutyNoun>",
      "<dutyFrom> of|from|on|by|for|to|at <party>|you",
      "<dutyFrom> of the|from the|on the|by the|for the|to the|at the|from our|of our|to our|from your|on your <party>|<institution>|<partyPeople>",
      "from <party>|you",
      "from the|by the <party>|<institution>",
    ],
  },
  "client-duties/who": { columns: ["who|person|name|responsible|by whom|contact"], patterns: ["<role>", "<client>"] },
  "client-duties/when": {
    columns: ["when|by|due|deadline|date|until"],
    patterns: [
      "within .. day|days|week|weeks|hours",
      "by .. day|date",
      "days after|weeks after|hours a week|hours per week|before the start|at the latest|no later than|per week|per month|each week|every week|on request",
    ],
  },
  "client-duties/consequence": {
    patterns: [
      "delay* .. shift*|extend*|move*|cost*|postpone*|dates",
      "late .. dates|shift*|extend*|cost*|move*|postpone*",
      "additional cost|extra cost|extra effort|at the client's cost|charged separately|dates move|dates shift|moves the dates",
      "otherwise|if not",
    ],
  },
};
