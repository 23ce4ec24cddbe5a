/** The formats of `mandate check`. */
export const reportFormats = ["pretty", "json", "sarif", "junit", "github", "markdown"] as const;
export type ReportFormat = (typeof reportFormats)[number];
