import type { Wording } from "../text/message.ts";
import { backlogDocs } from "./german/backlog-docs.ts";
import { backlogMessages } from "./german/backlog-messages.ts";
import { clientDocs } from "./german/client-docs.ts";
import { clientMessages } from "./german/client-messages.ts";
import { commandLineMessages } from "./german/command-line-messages.ts";
import { configurationMessages } from "./german/configuration-messages.ts";
import { constellationDocs } from "./german/constellation-docs.ts";
import { constellationMessages } from "./german/constellation-messages.ts";
import { documentDocs } from "./german/document-docs.ts";
import { documentMessages } from "./german/document-messages.ts";
import { editorMessages } from "./german/editor-messages.ts";
import { engagementDocs } from "./german/engagement-docs.ts";
import { engagementMessages } from "./german/engagement-messages.ts";
import { filesMessages } from "./german/files-messages.ts";
import { interchangeMessages } from "./german/interchange-messages.ts";
import { ownershipDocs } from "./german/ownership-docs.ts";
import { ownershipMessages } from "./german/ownership-messages.ts";
import { readingMessages } from "./german/reading-messages.ts";
import { reviewMessages } from "./german/review-messages.ts";
import { riskDocs } from "./german/risk-docs.ts";
import { riskMessages } from "./german/risk-messages.ts";
import { scopeDocs } from "./german/scope-docs.ts";
import { scopeMessages } from "./german/scope-messages.ts";
import { sharedMessages } from "./german/shared-messages.ts";
import { situationDocs } from "./german/situation-docs.ts";
import { situationMessages } from "./german/situation-messages.ts";
import { visionDocs } from "./german/vision-docs.ts";
import { visionMessages } from "./german/vision-messages.ts";
import { workingDocs } from "./german/working-docs.ts";
import { workingMessages } from "./german/working-messages.ts";

/** By the English templates, one file a family of rules or a part of Mandate. */
export const german: Wording = {
  templates: {
    ...filesMessages,
    ...documentDocs,
    ...engagementDocs,
    ...backlogDocs,
    ...workingDocs,
    ...visionDocs,
    ...constellationDocs,
    ...situationDocs,
    ...scopeDocs,
    ...riskDocs,
    ...clientDocs,
    ...ownershipDocs,
    ...backlogMessages,
    ...clientMessages,
    ...commandLineMessages,
    ...configurationMessages,
    ...constellationMessages,
    ...documentMessages,
    ...editorMessages,
    ...engagementMessages,
    ...interchangeMessages,
    ...ownershipMessages,
    ...readingMessages,
    ...reviewMessages,
    ...riskMessages,
    ...scopeMessages,
    ...sharedMessages,
    ...situationMessages,
    ...visionMessages,
    ...workingMessages,
  },
  and: "und",
  or: "oder",
  writeAmount: (amount) => amount.toLocaleString("de"),
  writeNumber: (number) => String(number).replace(".", ","),
};
