/** What documents call themselves that promise a plan: terms as in `Vocabulary`, of both languages. */
export const planWords = {
  plan: [
    "project plan|plan|work plan|workplan|implementation plan|delivery plan|release plan|action plan|project charter|schedule",
    "projektplan|arbeitsplan|umsetzungsplan|zeitplan|massnahmenplan|projektauftrag|releaseplan|durchfuehrungsplan",
  ],
  proposal: ["proposal|project proposal|projektantrag|projektvorschlag"],
} as const;
