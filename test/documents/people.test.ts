import assert from "node:assert/strict";
import type { DocumentKind } from "../../src/documents/document.ts";
import { readDocument } from "../../src/documents/read-document.ts";

function peopleIn(text: string, kind: DocumentKind = "charter"): string[] {
  return readDocument("document.md", text, { kind }).people.map(
    ({ name, roles, side, hasDuties }) =>
      `${name}: ${roles.join(" + ")}${side === "unclear" ? "" : ` (${side})`}${hasDuties ? ", duties" : ""}`,
  );
}

function conceptsIn(text: string, kind: DocumentKind): Record<string, string> {
  const { concepts } = readDocument("document.md", text, { kind });
  return Object.fromEntries(Object.entries(concepts).map(([name, { state }]) => [name, state]));
}

function ownerIn(text: string, kind: DocumentKind): string {
  const { concepts } = readDocument("document.md", text, { kind });
  const { state, names = [] } = concepts["product-owner"];
  return [state, concepts["product-owner-side"].state, ...names].join(", ");
}

const german = "Dieses Dokument beschreibt, wie wir im Projekt zusammenarbeiten und wer was tut.\n\n";
const english = "This document says how we work together and who does what in the project.\n\n";

describe("people", () => {
  it("stand in fields, items and tables with their roles", () => {
    const text = `${english}Product Owner: Jana Roth (Nordlicht Digital)\n\n- Tom Beck – Scrum Master\n- Li Wei, Nordlicht Digital, tester\n\n| Role | Name |\n| --- | --- |\n| Architect | Ada Lind |\n`;
    assert.deepEqual(peopleIn(text), [
      "Jana Roth: Product Owner",
      "Tom Beck: Scrum Master",
      "Li Wei: tester",
      "Ada Lind: Architect",
    ]);
  });

  it("stand in columns headed by roles", () => {
    const text = `${english}| Product Owner | Scrum Master |\n| --- | --- |\n| Jana Roth | Tom Beck |\n`;
    assert.deepEqual(peopleIn(text), ["Jana Roth: Product Owner", "Tom Beck: Scrum Master"]);
  });

  it("stand in sentences", () => {
    assert.deepEqual(peopleIn(`${english}Jana Roth is our Scrum Master. The Product Owner will be Karen.\n`), [
      "Jana Roth: Scrum Master",
      "Karen: Product Owner",
    ]);
    assert.deepEqual(peopleIn(`${german}@jana ist Scrum Master, und Tom Beck übernimmt die Projektleitung.\n`), [
      "@jana: Scrum Master",
      "Tom Beck: Projektleitung",
    ]);
  });

  it("stand in headings and cards", () => {
    const text = `${english}## Project manager (Jana Roth)\n\nPlans dates and people.\n\n## Exports (leads: Tom Beck and Li Wei)\n\nText.\n\n### Ada Lind\n\n- Role: Tester\n- Responsibilities: release tests\n`;
    assert.deepEqual(peopleIn(text), [
      "Jana Roth: Project manager, duties",
      "Tom Beck: leads",
      "Li Wei: leads",
      "Ada Lind: Tester, duties",
    ]);
  });

  it("stand in plain lists under a heading about the team, and as owners", () => {
    assert.deepEqual(peopleIn(`${english}## Team\n\n- Jana Roth\n- Tom Beck (@tbeck)\n\n**Owner:** @liwei\n`), [
      "Jana Roth: Team",
      "Tom Beck: Team",
      "@liwei: Owner",
    ]);
  });

  it("have the side of the label or party over them", () => {
    const text = `# Offer\n\nClient: Hafenwerk GmbH\nProvider: Nordlicht Digital\n\n## Hafenwerk\n\n- Jana Roth, sponsor\n\n## Nordlicht Digital\n\n- Tom Beck, developer\n`;
    assert.deepEqual(peopleIn(text, "sow"), ["Jana Roth: sponsor (client)", "Tom Beck: developer (supplier)"]);
  });

  it("have no side where nothing says one, but belong to the buyer who asks for offers", () => {
    const card = "- Project manager: Jana Roth\n";
    const sideIn = (text: string, kind: DocumentKind): string | undefined =>
      readDocument("document.md", text, { kind }).people[0]?.side;
    assert.equal(sideIn(`# Harbour app\n\n${card}`, "vision"), "unclear");
    assert.equal(sideIn(`# Offer\n\nWe build it for the client.\n\n${card}`, "sow"), "unclear");
    const tender = "The contractor builds it. The contractor tests it. The contractor hands it over.";
    assert.equal(sideIn(`# Request\n\n${tender}\n\n${card}`, "sow"), "client");
  });

  it("are one under given and full name", () => {
    assert.deepEqual(peopleIn(`${english}- Tester: Karen\n- Karen Sundt – Scrum Master\n`), [
      "Karen Sundt: Scrum Master + Tester",
    ]);
  });

  it("are not what somebody answers for, though it has two capitals as a name has", () => {
    const text = `${german}## Rollen\n\n- Product Owner: Jana Roth\n- Fachverantwortung Lager: Tom Beck, entscheidet über Abläufe\n- Fachliche Auskunft: Ada Lind\n`;
    assert.deepEqual(peopleIn(text), ["Jana Roth: Product Owner", "Tom Beck: Fachverantwortung Lager"]);
  });

  it("stand after a bold label in running text", () => {
    const text = `${english}4.1 **Product Owner.** Mr Tom Beck, Head of Care, orders the work.\n\n4.2 **Scrum Master.** Ada Lind. Helps the team.\n\n**Our aim.** Ward nurses plan in ten minutes.\n`;
    assert.deepEqual(peopleIn(text), ["Tom Beck: Product Owner, duties", "Ada Lind: Scrum Master"]);
  });

  it("have a nickname in their name, and a role behind others in parentheses", () => {
    assert.deepEqual(
      peopleIn(`${english}| Name | Role |\n| --- | --- |\n| Johanna "Jo" Berg | Tester |\n| Size S | Designer |\n`),
      ['Johanna "Jo" Berg: Tester'],
    );
    assert.deepEqual(peopleIn(`${german}Änderungen gibt Frau Jana Roth (Geschäftsleitung, Product Ownerin) frei.\n`), [
      "Jana Roth: Geschäftsleitung + Product Ownerin",
    ]);
  });

  it("are no departments, first words of a sentence and things", () => {
    const text = `${german}Zudem ist Teamleiter der Entwicklung Tom Beck. Der Auftragnehmer erbringt folgende Leistungen:\n\n- Anträge auf Miete und Teilhabe und Bildung\n\nProduct Ownerin ist die Leiterin des Sachgebiets Wohnen, Frau Jana Roth.\n`;
    assert.equal(ownerIn(text, "sow"), "named, unclear, Jana Roth");
    assert.equal(
      peopleIn(text, "sow")
        .join()
        .match(/Zudem|Teilhabe|Sachgebiet/),
      null,
    );
  });

  it("have a role in parentheses among those present", () => {
    const text = `${german}Anwesend: Jana Roth (PO), Fr. Lang (AG), Tom Beck\nEntschuldigt: Hr. Pohl\n`;
    assert.deepEqual(peopleIn(text, "notes"), [
      "Jana Roth: PO + Anwesend",
      "Fr. Lang: Anwesend (client)",
      "Tom Beck: Anwesend",
      "Hr. Pohl: Entschuldigt",
    ]);
  });

  it("stand in lines and tables under a heading about the team, and under authors and participants", () => {
    assert.deepEqual(
      peopleIn(`${german}## Mitglieder\n\nJana Roth\nTom Beck\n\n## Autoren\n\n- Ada Lind\n- Li Wei\n`),
      ["Jana Roth: Mitglied", "Tom Beck: Mitglied", "Ada Lind: Autor", "Li Wei: Autor"],
    );
    assert.deepEqual(
      peopleIn(
        `${english}## Team\n\n| Name | Matriculation |\n| --- | --- |\n| Jana Roth | 7 |\n\nTom Beck – tester\n`,
      ),
      ["Jana Roth: Team", "Tom Beck: tester"],
    );
    assert.deepEqual(peopleIn(`${english}The council has these members.\n\n- Jana Roth, Hafenwerk\n`), [
      "Jana Roth: Hafenwerk",
    ]);
  });

  it("stand by organisation, each with what comes last", () => {
    const text = `${english}## Contacts\n\n**Hafen Bau**\n\n- Jana Roth, Hafen Bau, grant support\n- Tom Beck, developer\n`;
    assert.deepEqual(peopleIn(text), ["Jana Roth: grant support + Hafen Bau", "Tom Beck: developer"]);
  });

  it("stand each on a line below the team's label, with what they work on", () => {
    assert.deepEqual(
      peopleIn(
        `${german}- Projektteam:\n  - Jana Kolbe – Backend & Datenbank\n  - Mirko Adler – Frontend (Vue)\n  - Selin Aydin - Nordlicht\n- Leitung: Tom Beck – Li Wei\n`,
      ),
      [
        "Jana Kolbe: Backend & Datenbank + Projektteam, duties",
        "Mirko Adler: Frontend + Projektteam, duties",
        "Selin Aydin: Projektteam",
        "Tom Beck: Leitung",
        "Li Wei: Leitung",
      ],
    );
    assert.deepEqual(
      peopleIn(`${german}- Projektteam:\n  Jana Kolbe – Backend & Datenbank\n  Mirko Adler – Frontend (Vue)\n`),
      ["Jana Kolbe: Projektteam", "Mirko Adler: Projektteam"],
    );
  });

  it("are no work below a person's name", () => {
    const text = `${german}# Rollenverteilung\n\n## Jana Kolbe\n\n- Gesamte Benutzeroberfläche\n  - Logging von Fehlern\n- Bildaufbereitung:\n  - Helligkeit\n  - Kontrast\n\n## Gemeinsame Arbeiten\n\n- Mehrere Testläufe gemacht\n`;
    assert.deepEqual(peopleIn(text), ["Jana Kolbe: Rollenverteilung, duties"]);
  });

  it("are one under salutation and full name", () => {
    const text = `${german}Auftraggeber: Hafenwerk, vertreten durch Frau Jana Roth\n\n- Projektleitung: Frau Roth\n`;
    assert.deepEqual(peopleIn(text, "sow"), ["Jana Roth: Auftraggeber + Projektleitung (client)"]);
  });

  it("stand beside what they have to do, which is no role in the work", () => {
    const text = `# Minutes, 3 May\n\nPresent: Jana Roth, Tom Beck\n\n| Action | Who | Due |\n| --- | --- | --- |\n| Order the tablets | Jana Roth | 4 May |\n| Ask the library | Tom Beck | 9 May |\n`;
    assert.deepEqual(peopleIn(text, "notes"), [
      "Jana Roth: Order the tablets + Present, duties",
      "Tom Beck: Ask the library + Present, duties",
    ]);
    assert.equal(conceptsIn(text, "notes").roles, "absent");
  });

  it("are no cities and firms behind a name", () => {
    const text =
      "# Change request\n\n| Change | 7 |\n| --- | --- |\n| Client | Hafenwerk Stahl GmbH & Co. KG, Emden |\n| Supplier | Nordlicht Digital GmbH, Kiel |\n| Raised by | Tom Beck, Head of Sales, Hafenwerk |\n";
    assert.deepEqual(
      peopleIn(text, "change-request").map((person) => person.split(":")[0]),
      ["Tom Beck"],
    );
  });

  it("are no users, offices, statuses or parties", () => {
    const text = `${english}## Users\n\n- Kim Berg, a student and later developer\n\n## Review\n\n- Contracting Officer: Reviewed By\n- Impact Assessment: developer hours\n`;
    assert.deepEqual(peopleIn(text), []);
  });
});

describe("the Product Owner's side", () => {
  it("is said beside the role", () => {
    assert.equal(ownerIn("# Offer\n\nThe Product Owner of the client decides. We build it.\n", "sow"), "role, client");
    assert.equal(ownerIn("# Offer\n\nOur Product Owner talks to the client every week.\n", "sow"), "role, supplier");
    assert.equal(
      ownerIn("# Offer\n\n## Product Owner\n\n- **Name:** open\n- **Side:** provider (Nordlicht)\n", "sow"),
      "role, supplier",
    );
    assert.equal(
      ownerIn(
        "# Angebot\n\nDer Auftraggeber benennt einen Product Owner. Wir liefern die Software und die Tests.\n",
        "sow",
      ),
      "role, client",
    );
  });

  it("is known by the parties' own names", () => {
    assert.equal(
      ownerIn(
        '# Agreement\n\nHafenwerk GmbH (the "Client") buys a shop. Hafenwerk provides the Product Owner.\n',
        "sow",
      ),
      "role, client",
    );
    assert.equal(
      ownerIn(
        "# Request\n\nThe City buys a booking system. The Contractor builds and tests it. The City names one of its staff as Product Owner. Each month the Contractor reports to the City.\n",
        "sow",
      ),
      "role, client",
    );
  });

  it("is left open where nothing says it, and not guessed from the client's voice", () => {
    assert.equal(ownerIn(`${english}The Product Owner orders the backlog.\n`, "charter"), "role, unclear");
    assert.equal(ownerIn(`${english}The Product Owner is the voice of the customer.\n`, "charter"), "role, unclear");
  });

  it("is known by a party's short name in a column, in brackets or after the name", () => {
    const head =
      "# Angebot\n\nAuftraggeber: Hafenwerk Logistik GmbH, Emden\nAuftragnehmer: Nordlicht & Co. Digital GmbH, Kiel\n\nHafenwerk lagert Container. ";
    const table =
      "Die Rollen:\n\n| Rolle | Person | Seite |\n| --- | --- | --- |\n| Product Owner | Frau Jana Roth | Hafenwerk |\n| Vertretung PO | Herr Tom Beck | Hafenwerk |\n";
    assert.equal(ownerIn(`${head}${table}`, "sow"), "named, client, Jana Roth");
    assert.deepEqual(peopleIn(`${head}${table}`, "sow"), [
      "Jana Roth: Product Owner (client)",
      "Tom Beck: Vertretung PO (client)",
    ]);
    assert.equal(
      ownerIn(`${head}\n\n**Product Owner – Jana Roth (Hafenwerk).** Ordnet das Backlog.\n`, "sow"),
      "named, client, Jana Roth",
    );
    const english = "# Proposal\n\n**Prepared by:** Lumen Digital Ltd\n**For:** Arden Rail plc\n\nArden runs trains. ";
    assert.equal(ownerIn(`${english}The Product Owner is Jana Roth of Arden.\n`, "sow"), "named, client, Jana Roth");
    assert.equal(
      ownerIn(`${english}Lumen appoints Dr. Jana Roth as Product Owner.\n`, "sow"),
      "named, supplier, Dr. Jana Roth",
    );
  });

  it("is known by the parties of the front matter, and by who has a rate", () => {
    const text = (parties: string, more: string): string =>
      `---\nparties: ${parties}\n---\n\n# Statement of work\n\nArden runs trains. ${more}`;
    const defined = 'Arden Rail Inc. ("Client") / Lumen Works LLC ("Studio")';
    assert.equal(
      ownerIn(text(defined, "Arden appoints Jana Roth as Product Owner.\n"), "sow"),
      "named, client, Jana Roth",
    );
    assert.equal(
      ownerIn(text("Lumen Software Ltd / Arden Rail plc", "Arden appoints Jana Roth as Product Owner.\n"), "sow"),
      "named, client, Jana Roth",
    );
    const rates =
      "\n\n## People\n\n| Role | Name | Day rate |\n| --- | --- | --- |\n| Product Owner | Jana Roth | €900 |\n| Developer | Tom Beck | €800 |\n";
    assert.equal(ownerIn(text(defined, rates), "sow"), "named, supplier, Jana Roth");
  });

  it("is the house's that says so of itself", () => {
    assert.equal(
      ownerIn("# Angebot\n\nIhre Product Ownerin bei uns ist Mira Hasan. Wir bauen den Shop.\n", "sow"),
      "named, supplier, Mira Hasan",
    );
  });

  it("names whoever has the role in its short and feminine forms, and none who stands in", () => {
    assert.equal(
      ownerIn(`${german}Mira Hasan (Product Ownerin und Projektleitung), Tom Weber (Technik)\n`, "charter"),
      "named, unclear, Mira Hasan",
    );
    assert.equal(
      ownerIn(`${english}PO: Jana Roth (Harbour Trust). Wishes go into the list.\n`, "charter"),
      "named, unclear, Jana Roth",
    );
    assert.equal(ownerIn(`${english}Last edited by Jana (agency PO) in May.\n`, "charter"), "named, unclear, Jana");
    assert.equal(
      ownerIn(
        `${english}**Product Owner, Exports – Jana Roth (Harbour Trust).** Orders the backlog. Full time.\n`,
        "charter",
      ),
      "named, unclear, Jana Roth",
    );
    assert.equal(
      ownerIn(
        `${english}**Product manager – Tom Beck (Sales).** Owns the roadmap.\n\n**Product Owner – Jana Roth (IT).** Orders the backlog.\n`,
        "charter",
      ),
      "named, unclear, Jana Roth",
    );
    assert.equal(ownerIn(`${english}Who: PO is Jana Roth (care).\n`, "backlog"), "named, unclear, Jana Roth");
    assert.equal(
      ownerIn(`${english}The Product Owner is on the side of the client: Mr. Joost van der Berg.\n`, "charter"),
      "named, client, Joost van der Berg",
    );
    assert.equal(
      ownerIn(
        `# Statement of work: Shift planner\n\nbetween Harrow Care Trust ("the Trust") and Lumen Digital Ltd ("the Supplier")\n\nThe Trust's Product Owner is Jana Roth.\n`,
        "sow",
      ),
      "named, client, Jana Roth",
    );
    assert.equal(
      ownerIn(`${english}The Product Owner is Jana Roth. Tom Beck works as Proxy Product Owner.\n`, "charter"),
      "named, unclear, Jana Roth",
    );
    assert.equal(
      ownerIn(
        "# Offer\n\nYou have nobody who has the time to be Product Owner. So we suggest Anna Holm, three days a week.\n",
        "sow",
      ),
      "named, supplier, Anna Holm",
    );
  });

  it("is known by what somebody does who is not called so", () => {
    const english = (sentence: string): string =>
      ownerIn(`# Statement of work: Portal\n\n## Team\n\n${sentence}\n`, "sow");
    assert.equal(english("From our side Priya Nair leads the product."), "named, unclear, Priya Nair");
    assert.equal(english("Priya Nair is responsible for the product and its goals."), "named, unclear, Priya Nair");
    assert.equal(english("Priya Nair leads the product design."), "absent, absent");
    assert.equal(english("It is not said who leads the product."), "absent, absent");
    const german = (sentence: string): string =>
      ownerIn(`# Leistungsbeschreibung: Portal\n\n## Wer macht was\n\n${sentence}\n`, "sow");
    assert.equal(german("Jana Roth verantwortet das Produkt."), "named, unclear, Jana Roth");
    assert.equal(
      german("- Fachverantwortung Lager: Jana Roth, entscheidet über Prioritäten"),
      "named, unclear, Jana Roth",
    );
    assert.equal(german("Jana Roth trägt die Produktverantwortung und entscheidet."), "named, unclear, Jana Roth");
  });

  it("takes no word of the next line into a name", () => {
    const text =
      "# Product vision: Portal\n\n**Product Owner:** Jana Roth\n**Agreed with:** Erik Holm for Northwind Ferries\n";
    assert.equal(ownerIn(text, "vision"), "named, unclear, Jana Roth");
  });

  it("names one person once, and no company", () => {
    assert.equal(
      ownerIn(
        `# Offer\n\nProvider: Ohlsen Digital\n\n## Team\n\n- Product Owner: Friederike Holm (Ohlsen Digital)\n`,
        "sow",
      ),
      "named, supplier, Friederike Holm",
    );
    assert.equal(
      ownerIn(`${english}- Product Owner: Karen\n\nKaren Sundt is the Product Owner.\n`, "charter"),
      "named, unclear, Karen Sundt",
    );
  });

  it("is read from a card below the role's heading, and not where nobody has to be one", () => {
    assert.equal(
      ownerIn(`${english}## Product Owner\n\n- **Name:** Kai Brandt\n- **Side:** provider (Nordlicht)\n`, "charter"),
      "named, supplier, Kai Brandt",
    );
    assert.equal(ownerIn("# Offer\n\nThe client does not have to provide a Product Owner.\n", "sow"), "absent, absent");
  });

  it("leaves an empty section open once", () => {
    const text = "# Role charter\n\n## Product Owner\n\nProduct Owner: TBD\n";
    const { open } = readDocument("document.md", text, { kind: "charter" }).concepts["product-owner"];
    assert.equal(open.length, 1);
  });
});

describe("roles, duties and decisions", () => {
  it("are not there for a mere mention of users", () => {
    const concepts = conceptsIn(
      `# Vision\n\n## Users\n\n- Developers\n- Project managers\n\nThey want less work.\n`,
      "vision",
    );
    assert.equal(concepts.roles, "absent");
    assert.equal(concepts["product-owner"], "absent");
  });

  it("come as role headings with prose", () => {
    const text = `${english}## Roles\n\n### Librarian\n\nOrders new books every spring.\n\n### Treasurer\n\nKeeps the accounts and pays the bills.\n`;
    const concepts = conceptsIn(text, "charter");
    assert.equal(concepts.roles, "present");
  });

  it("come in an agreement's sentences", () => {
    const text =
      "# Statement of work\n\nThe Contractor must name a Project Manager and a Technical Lead. The Project Manager will be the contact for the Client, and the Technical Lead shall review all code. The Client shall provide test data within five days.\n";
    const concepts = conceptsIn(text, "sow");
    assert.equal(concepts.roles, "present");
    assert.equal(concepts.responsibilities, "present");
    assert.equal(concepts["client-duties"], "present");
  });

  it("are decisions by whoever decides", () => {
    for (const said of [
      "The committee decides on new members by a simple majority.",
      "Approved by: Jana Roth",
      "The maintainers have the final say.",
    ])
      assert.equal(conceptsIn(`${english}${said}\n`, "charter")["scope-authority"], "present", said);
    assert.equal(
      conceptsIn(`${german}Der Lenkungsausschuss genehmigt jede Änderung.\n`, "charter")["scope-authority"],
      "present",
    );
  });

  it("come as a matrix, whose A decides", () => {
    const table =
      "| Task | Product Owner | Project manager |\n| --- | --- | --- |\n| Changes of scope | A | R |\n| Tests | I | A/R |\n";
    const concepts = conceptsIn(`${english}${table}`, "charter");
    assert.equal(concepts.roles, "present");
    assert.equal(concepts.responsibilities, "present");
    assert.equal(concepts["scope-authority"], "present");
  });

  it("are not the parties' labels", () => {
    const text =
      "# Angebot\n\nAuftraggeber: Hafenwerk GmbH\nAuftragnehmer: Nordlicht Digital\n\n## Leistungen\n\n- Ein Shop für die Kundschaft\n";
    assert.equal(conceptsIn(text, "sow").roles, "absent");
  });

  it("take a name before the verb for who accepts", () => {
    const text = "# Offer\n\n## Acceptance\n\nKai Brandt accepts the deliverables within five days.\n";
    assert.ok(readDocument("offer.md", text, { kind: "sow" }).concepts.acceptance.facets.acceptor);
  });

  it("take research for access to users, but no feature", () => {
    assert.equal(conceptsIn(`${english}We interview ten teachers a month.\n`, "vision")["user-access"], "present");
    assert.equal(
      conceptsIn(
        "# Product backlog\n\n- As a guest, I want to answer a survey of users, so that I am heard.\n- As a host, I want user feedback on my rooms, so that I can improve.\n",
        "backlog",
      )["user-access"],
      "absent",
    );
  });
});
