/** Words of those who apply for money. */
export const grantWords: readonly string[] = [
  "grant|grants|funding|fund|funds|funded|funder|funders|subsidy|subsidies|stipend|stipends|bounty|bounties|sponsorship|prize|award|donation|donations|fellowship|treasury|budget|requested amount|amount requested|co financed|foerder*|gefoerdert*|zuschuss|zuschuesse|zuwendung*|stipendium|stipendien|finanzierungsplan|kostenplan|preisgeld|spenden|stiftung|drittmittel|beantragte summe|beantragte mittel|foerdermittel|projektmittel",
];
