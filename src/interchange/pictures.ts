import { imageSize } from "image-size";

export interface Picture {
  readonly type: "png" | "jpg" | "gif" | "bmp" | "webp" | "svg";
  readonly mediaType: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

const mediaTypes: Readonly<Record<Picture["type"], string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  gif: "image/gif",
  bmp: "image/bmp",
  webp: "image/webp",
  svg: "image/svg+xml",
};

/** What a picture is by its content; undefined for what is none, or of a sort that few programs show. */
export function describePicture(bytes: Uint8Array): Picture | undefined {
  try {
    const { type, width, height } = imageSize(bytes);
    if (type === undefined || !(type in mediaTypes) || width === 0 || height === 0) return undefined;
    const known = type as Picture["type"];
    return { type: known, mediaType: mediaTypes[known], width, height };
  } catch {
    return undefined;
  }
}
