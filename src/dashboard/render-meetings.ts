import type { MeetingPanel } from "../engagement/dashboard/build-meeting-panel.ts";
import { html, type Markup } from "./markup.ts";
import { renderMissing, renderPanel, renderPicture, renderSource, renderTable, shorten } from "./render-parts.ts";
import type { Wording } from "./wording.ts";

const [width, left, right, rowHeight] = [640, 190, 70, 28];

/** What comes again, and how much of the week it takes from whom. */
export function renderMeetings({ meetings, loads, missing }: MeetingPanel, wording: Wording): Markup {
  const { meetings: messages, nothing, source: sourceHead } = wording.messages;
  const { meeting, rhythm, length, participants, perWeek, who, ofWeek } = messages;
  if (meetings.length === 0) return renderPanel("meetings", messages.title, renderMissing(missing, wording));
  return renderPanel(
    "meetings",
    messages.title,
    html`<p>${messages.lead}</p>
`,
    loads.length === 0 ? undefined : drawLoads(loads, wording),
    loads.length === 0
      ? undefined
      : renderTable(
          messages.picture,
          [who, perWeek, ofWeek],
          loads.map(({ name, hoursPerWeek, percent }) => [
            shorten(name, 60),
            wording.number(hoursPerWeek),
            wording.percent(percent),
          ]),
        ),
    renderTable(
      messages.title,
      [meeting, rhythm, length, participants, perWeek, sourceHead],
      meetings.map((one) => [
        shorten(one.name, 60),
        one.rhythm ?? nothing,
        one.minutes === undefined ? nothing : messages.minutes(one.minutes),
        one.participants.length === 0 ? nothing : one.participants.join(", "),
        one.hoursPerWeek === undefined ? nothing : wording.number(one.hoursPerWeek),
        renderSource(one.source, wording),
      ]),
    ),
    renderMissing(missing, wording),
  );
}

function drawLoads(loads: MeetingPanel["loads"], wording: Wording): Markup {
  const { meetings: messages } = wording.messages;
  const most = Math.max(...loads.map(({ hoursPerWeek }) => hoursPerWeek), 1);
  const size = { width, height: loads.length * rowHeight + 4 };
  const described = loads.map(({ name, hoursPerWeek }) => `${name}: ${messages.hours(wording.number(hoursPerWeek))}`);
  return renderPicture(
    "meetings-picture",
    { title: messages.picture, ...size },
    described.join("; "),
    loads.map(({ name, hoursPerWeek }, at) => {
      const y = at * rowHeight;
      const length = (hoursPerWeek / most) * (width - left - right);
      return html`<text class="label" x="0" y="${y + 19}">${shorten(name, 26)}</text>
<rect class="bar" x="${left}" y="${y + 4}" width="${length.toFixed(1)}" height="${rowHeight - 8}" rx="2"/>
<text class="tick start" x="${(left + length + 8).toFixed(1)}" y="${y + 19}">${messages.hours(wording.number(hoursPerWeek))}</text>
`;
    }),
  );
}
