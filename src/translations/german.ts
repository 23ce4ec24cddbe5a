import type { Wording } from "../text/message.ts";
import { backlogMessages } from "./german/backlog-messages.ts";
import { clientMessages } from "./german/client-messages.ts";
import { commandLineMessages } from "./german/command-line-messages.ts";
import { configurationMessages } from "./german/configuration-messages.ts";
import { constellationMessages } from "./german/constellation-messages.ts";
import { documentMessages } from "./german/document-messages.ts";
import { editorMessages } from "./german/editor-messages.ts";
import { engagementMessages } from "./german/engagement-messages.ts";
import { ownershipMessages } from "./german/ownership-messages.ts";
import { readingMessages } from "./german/reading-messages.ts";
import { riskMessages } from "./german/risk-messages.ts";
import { scopeMessages } from "./german/scope-messages.ts";
import { sharedMessages } from "./german/shared-messages.ts";
import { situationMessages } from "./german/situation-messages.ts";
import { visionMessages } from "./german/vision-messages.ts";
import { workingMessages } from "./german/working-messages.ts";

/** By the English templates, one file a family of rules or a part of Mandate. */
export const german: Wording = {
  templates: {
    ...backlogMessages,
    ...clientMessages,
    ...commandLineMessages,
    ...configurationMessages,
    ...constellationMessages,
    ...documentMessages,
    ...editorMessages,
    ...engagementMessages,
    ...ownershipMessages,
    ...readingMessages,
    ...riskMessages,
    ...scopeMessages,
    ...sharedMessages,
    ...situationMessages,
    ...visionMessages,
    ...workingMessages,
  },
  and: "und",
  or: "oder",
  writeNumber: (number) => String(number).replace(".", ","),
};
