/**
 * A statement of work as New Engagement writes it, with its blanks filled in as an author might. Dates lie in the time
 * after `today`, so that none is ever in the past.
 *
 * @throws Error naming a blank that nothing is known for.
 */
export function fillInStatementOfWork(text: string, today: Date): string {
  const inDays = (days: number): string =>
    new Date(today.getTime() + days * 86_400_000).toLocaleDateString("en-GB", {
      day: "numeric",
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    });
  const known: Readonly<Record<string, string>> = { ...answers, ...mapValues(dates, inDays) };
  return text.replace(/\[([^\]]+)\]/g, (blank, name: string) => {
    const answer = known[name];
    if (answer === undefined) throw new Error(`Nothing is known for ${blank}.`);
    return answer;
  });
}

function mapValues(days: Readonly<Record<string, number>>, write: (days: number) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(days).map(([name, count]) => [name, write(count)]));
}

/** Days from now. */
const dates: Readonly<Record<string, number>> = {
  "offer end date": 30,
  "measuring date": 260,
  "date of check": 20,
  "date 1": 90,
  "date 2": 120,
  "date 3": 150,
  "check date 1": 50,
  "check date 2": 55,
  "check date 3": 60,
  "access date": 45,
  "kick-off date": 42,
  "date for value": 70,
  "date for viability": 75,
  "date for feasibility": 80,
  "date for usability": 85,
  "start date": 42,
  "first release date": 120,
  "end date": 160,
  "review date": 220,
  "client signature date": 28,
  "provider signature date": 28,
};

const answers: Readonly<Record<string, string>> = {
  "target group": "foot passengers",
  "problem in one sentence": "queue for forty minutes at the pier because they can only buy tickets there",
  "measurable goal": "at least 60 % of foot passengers buy before they arrive",
  measure: "the share of tickets sold online",
  "days per week": "3",
  Deputy: "Tom Beck",
  "email or phone": "jana.roth@harbour.example",
  Designer: "Mara Voss",
  "Lead engineer": "Tom Beck",
  "Subject-matter expert": "Lena Arndt",
  amount: "EUR 10,000",
  "user group": "Ticket clerks at the pier",
  department: "IT operations",
  "name of other project": "Harbour timetable",
  "deliverable 1": "D1 Ticket sale on the web",
  "result 1": "passengers buy single and return tickets",
  "criterion 1": "100 test purchases in a row succeed",
  "deliverable 2": "D2 Ticket check on board",
  "result 2": "crew check tickets without a network",
  "criterion 2": "200 tickets are checked in 10 minutes",
  "deliverable 3": "D3 Daily sales report",
  "result 3": "accounting sees yesterday's sales by route",
  "criterion 3": "sums match the till on five days",
  "feature that was discussed and left out": "Season tickets",
  "system or integration that stays as it is": "The till at the pier",
  "service such as training, content or operation": "Training of crew and operation after launch",
  "person who accepts": "Lena Arndt",
  "acceptance period": "10",
  "reminder period": "5",
  system: "The till",
  "owner of assumption 1": "Lena Arndt",
  days: "8",
  number: "500",
  "owner of assumption 2": "Tom Beck",
  "effect on price or dates": "EUR 6,000 more",
  "owner of assumption 3": "Lena Arndt",
  hours: "4",
  "user contact": "Lena Arndt",
  "number of users": "6",
  "IT contact": "Lena Arndt",
  minutes: "45",
  facilitator: "Mara Voss",
  "name of chat": "Matrix",
  "name of ticket system": "Redmine",
  "owner of value risk": "Jana Roth",
  "test of demand": "a page that offers tickets for one route for two weeks",
  "proof of value": "200 purchases begun",
  "owner of viability risk": "Erik Holm",
  "test of the business case": "the case is calculated with the fees of two payment providers",
  "proof of viability": "fees stay under 3 % of sales",
  "owner of feasibility risk": "Tom Beck",
  "hardest part": "the check without a network",
  "technical trial": "a trial on board with twenty forged tickets",
  "proof of feasibility": "all twenty are refused",
  "owner of usability risk": "Mara Voss",
  "usability test": "six passengers buy a ticket on a prototype",
  "proof of usability": "five of six finish in two minutes",
  "result of first release": "tickets for one route are sold on the web",
  "final result": "all routes are sold and checked",
  "rate for product ownership": "EUR 1,000",
  "days for product ownership": "20",
  "rate for design": "EUR 900",
  "days for design": "20",
  "rate for engineering": "EUR 900",
  "days for engineering": "60",
  ceiling: "EUR 92,000",
  weeks: "4",
  "number of weeks": "8",
  "owner after launch": "Lena Arndt",
  "signatory of the provider": "Nils Ahrens",
};
