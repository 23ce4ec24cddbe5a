import { combine } from "../combine-terms.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { englishGroups } from "./groups.ts";

const client = (englishGroups.client ?? []).join("|");

/** What may be the other side in an agreement, without an article. */
const institutionNouns = [
  "host|town|district|university|college|school|court|authority|commission|board|council|committee|foundation|dao|treasury|association|institute|museum|library|hospital|clinic|company|charity|parish|club|society|trust|bank|office|panel|jury|landlord|mentor|supervisor|teacher|professor|lecturer|principal|publisher|operator|owner|partner|sponsor|faculty|archive|fund|municipality|farm|gallery|theatre|theater|church|consortium|cooperative|festival|chamber|federation|ngo|nonprofit|advisor|adviser",
].flatMap((terms) => terms.split("|"));

/** Sets of English terms for what the other side of an agreement must do. */
export const englishClientDutyGroups: Vocabulary["groups"] = {
  // The other side, whatever it is called; one of them, as contracts say it, not the crowd that buys in a shop.
  party: [
    client,
    "acor|cor acor|contracting officers representative|contracting officer representative|cor|program office|programme office|principal|commissioner|client organization|project sponsor|executive sponsor|funders|grantors|employer|business side|the business|lessee|licensee|end client|clients team|customers team|product owner of the client|clients representative|customers representative|grant maker|grantmaker|host institution|host company|partner school|partner schools|partner university|partner institution|partner institutions|clinic partner|clinical partner|industry partner|industrial partner|implementing partner|project partner|project partners|partner department|partner agency|partner team",
  ],
  // Whose role is on the other side, as headings over its duties name it.
  partyRole: ["service owner|business owner|business sponsor|product sponsor|project sponsor|budget holder"],
  // Who may be the other side in an agreement, and anybody elsewhere.
  institution: [
    "the city|the county|the state|the ministry|the department|the agency|the bureau|the steering committee|the steering group|the steering board|the project board|the grant committee|the grants committee|the grants team|the grant team|the review committee|the programme|the program|the community|the core team|the maintainers|the maintainers team|the core developers|the ecosystem team|the security council|the administrator|the secretariat|the organisers|the organizers|the mentors|the management|our partners|the reviewers|the partners|the schools|the clinics|the stakeholder|the stakeholders|the two schools|the three schools",
    "foundation|dao|council|grants committee|grant committee|steering committee",
    ...combine(["the", "our", "each", "every", "participating", "the partner", "each partner"], institutionNouns),
  ],
  // Who rules a place: what a plan asks of it is its duty, whoever writes.
  authority: [
    "the city|the county|the town|the municipality|the canton|the state|the ministry|the government|the district|the city council|the town council|city authorities|local authorities|municipalities|the municipalities",
  ],
  institutionNoun: [...institutionNouns, "city", "county", "ministry", "department", "agency", "state"],
  institutions: [
    "stakeholders|key stakeholders|business stakeholders|reviewers|partners|our partners|the partners|both schools|council members|committee members|board members",
    ...combine(
      ["participating", "partner", "both", "all participating", "the participating", "the two", "the three"],
      [
        "schools",
        "clinics",
        "farms",
        "museums",
        "libraries",
        "companies",
        "universities",
        "hospitals",
        "towns",
        "cities",
        "sites",
        "practices",
      ],
    ),
  ],
  // Those who work for it: `City staff`, `the council's officers`.
  institutionPeople: combine(
    [
      ...institutionNouns,
      "city",
      "county",
      "ministry",
      "department",
      "agency",
      "councils",
      "citys",
      "countys",
      "librarys",
      "schools",
      "museums",
      "universitys",
      "departments",
      "ministrys",
      "agencys",
    ],
    ["staff", "personnel", "officers", "officials", "employees", "team", "security office", "it department", "it team"],
  ),
  partyPeople: [
    "staff|team|employees|representative|representatives|personnel|experts|subject matter experts|smes|sme|it department|it team|product owner|product manager|project manager|project lead|product lead|technical lead|product team|legal team|marketing team|legal department|users|management|side|engineers|developers|administrators|stakeholders|leadership|committee|board|business team|contact person|point of contact|designee|delegate|office|colleagues|manager|managers|lead|leads|head|director|officer|officers|finance team|specialists|nurses|teachers|volunteers",
  ],
  dutyModal: [
    "will|shall|must|should|is to|are to|needs to|need to|has to|have to|agrees to|agree to|undertakes to|undertake to|commits to|commit to|is expected to|are expected to|is required to|are required to|is asked to|are asked to|is obliged to|are obliged to|is obligated to|will be required to|will need to|will be expected to|will be asked to|shall also|will also|will then|will promptly|shall promptly|will jointly|will either|must also|must promptly|shall timely|will work with the contractor to",
  ],
  // Verbs of contracts: what one side owes the other.
  dutyVerb: [
    "provide|supply|furnish|make available|make|appoint|nominate|name|designate|assign|identify|ensure|respond|reply|answer|attend|participate|take part|join|approve|sign off|sign|grant|arrange|host|facilitate|coordinate|schedule|review|inspect|evaluate|verify|assess|bear|reimburse|obtain|procure|release|allocate|commit|dedicate|conduct|carry out|decide|determine|notify|inform|give feedback|give access|be responsible|be available|be present|hand over|monitor|accept|certify|match|forward|retain|finalise|finalize|prioritise|prioritize|rank",
  ],
  dutyVerbs: [
    "provides|supplies|furnishes|makes available|appoints|nominates|designates|assigns|ensures|attends|participates|takes part|approves|signs off|grants|arranges|hosts|facilitates|reviews|inspects|verifies|bears|reimburses|procures|releases|allocates|commits|dedicates|carries out|decides|determines|notifies|is responsible for|are responsible for|responsible for|hands over|retains responsibility|remains responsible|maintains responsibility|agrees to|undertakes to|commits to|prioritises|prioritizes|ranks",
    "has designated|has identified|has appointed|has assigned|has named|has nominated|has agreed to|have designated|have identified|have appointed|have agreed to|have provided|has provided",
  ],
  // Everyday verbs: duties only where it is clear that one side of an agreement speaks of the other.
  everydayDuty: [
    "pay|cover|fund|finance|test|check|send|submit|share|open|give|choose|select|define|specify|prepare|keep|allow|permit|install|return|collect|help|support|assist|confirm|deliver|manage|maintain|purchase|recruit|introduce|publish|set up|sort out|write|read|draft|proofread|own|buy|bring|tell us|contribute|renew|merge|mentor|contact|perform|operate|get us|take|work with|meet|look at|look over|look into|go through|read through|come to|treat|report|complete|fill in|upload|forward|register|label|translate|comply|back up|log|raise|agree|nominate",
    "pays|covers|funds|tests|checks|sends|submits|shares|opens|gives|chooses|selects|defines|prepares|allows|installs|returns|helps|supports|assists|confirms|delivers|manages|maintains|purchases|recruits|publishes|writes|buys|brings|contributes|merges|stores|answers|names|identifies|joins|responds|keeps|lets us|let us|tells us|looks after|introduces|schedules|nominates|take care of|takes care of",
  ],
  readerDuty: [
    "provide|supply|deliver|name|appoint|approve|send us|give us|grant us|tell us|let us know|host the|answer our|pay us|sign off|sign the|review the|review our|check the|recheck|re check|choose the|write the|bring the|own and|pay for|decide on the|test the|fill in the|proofread|send the|send your|keep the|own the content|nominate|make available",
  ],
  // `Provided by the client`.
  handedOver: [
    "provided|supplied|furnished|made available|delivered|approved|paid|paid for|covered|hosted|signed off|reviewed|granted|given|sent|prepared|written|appointed|nominated|named|designated|assigned|defined|confirmed|arranged|organised|organized|performed|carried out|tested|decided|managed|maintained|owned|operated|procured|purchased|bought|borne|released|recruited|paid directly|paid separately|funded|issued|chosen|selected|scheduled|coordinated|set|determined|inspected|verified|accepted",
  ],
  clientInput: [
    "content|copy|text|texts|image|images|photos|photographs|logo|brand|data|test data|access|credentials|accounts|licences|licenses|environment|infrastructure|server|servers|hardware|equipment|laptops|devices|room|rooms|feedback|input|inputs|information|documentation|documents|materials|decision|decisions|approval|approvals|sign off|contact|point of contact|experts|staff|people|answers|comments|requirements|specifications|specification|wording|keys|api keys|samples|introductions|permission|permissions|consent|support|help|assistance|time|cooperation|participation|availability|funding|funds|payment|mentor|mentors|mentoring|advice|guidance|review|reviews|reviewers",
  ],
  asking: [
    "need|needs|needed|require|requires|required|request|requests|requested|expect|expects|expected|ask for|asking for|seek|seeking|looking for|help|support|assistance|guidance|funding|feedback|approval|review|input|introductions|access|mentoring|cooperation|participation|commitment|sign off|decisions|answers",
  ],
  // Columns that say by whom something is done or given.
  doer: [
    "provided by|supplied by|supplied|delivered by|responsible|responsibility|responsible party|responsible side|owner|owned by|who|by whom|party|side|done by|from|source|provider|action by|assigned to|lead|accountable|reviewer|reviewed by|approver|approved by|sign off by|done by whom",
  ],
  supplierColumn: ["us|we|our side|our part|our tasks|our responsibilities|what we do|agency"],
  roleColumn: ["role|roles|function|party|name|stakeholder|organisation|organization"],
  // What is owed, as headings and labels name it.
  dutyNoun: [
    "responsibilit*|obligation*|duties|duty|commitment*|input|inputs|contribution*|dependencies|tasks|to provide|provides|provide|provided|prerequisites|cooperation|participation|involvement|support|actions|action items|to do|to dos|furnished|must|will|shall|to deliver|side responsibilit*|side obligation*|side duties|side requirements|side prerequisites|side tasks|side inputs|side team|needs to|role|part",
  ],
  dutyFrom: [
    "responsibilit*|obligation*|duties|commitment*|input|inputs|contribution*|requirements|prerequisites|cooperation|participation|support|help|assistance|expectation*|expected|needs|needed|required|asks|ask|request|requests|materials|provided|supplied|information|resources|support needed|support requested|support required|help needed|supplies|inputs needed|what we need|what we expect|what we ask",
  ],
  // A sentence about who gets the contract, not about what the buyer does in it.
  tendering: [
    "offeror|offerors|quoter|quoters|bidder|bidders|tenderer|tenderers|quote|quotes|quotation|quotations|proposal|proposals|bids|evaluation factor|evaluation factors|evaluation criteria|basis of award|awards|awarded|make award|solicitation|applicants|applicant|applications|far|task orders",
  ],
  // What the supplier must ask for first, where it is about its own travel and staff.
  consented: ["approved|pre approved|preapproved|accepted|agreed"],
  // A client that is a program.
  technicalClient: [
    "client library|client libraries|client app|client apps|client application|client applications|client software|client code|http client|web client|client machine|client machines|thin client|client request|client requests|client must support|client sends|client connects|client version|email client|client server|mobile client|rest client|desktop client|client node|light client|client implementation|client implementations|client sdk|api client|clients address|client browser|git client|client provider|client side rendering|client side validation",
    "tls|http|https|retry|timeout|handshake|packet|payload|socket|callback|request to the server|response from the server",
  ],
  shopper: ["customer|customers|buyer|buyers|client|clients|user|users|visitor|visitors|guest|guests|you|owner|owners"],
  // A customer in a shop, not in a contract.
  consumer: [
    "an order|places an order|place an order|order history|order status|her order|his order|their order|their orders|orders food|orders online|orders a|online order|online orders|cart|basket|checkout|voucher|vouchers|coupon|password|pay by card|credit card|e mail address|email address|receives a|menu|booking|bookings|reservation|ticket|on the map|monthly fee|buys|newsletter|loyalty|delivery time|delivery address|wishlist|in the app|in app",
  ],
};
