/** Thrown where the quick parser isn't certain to read a text as the reference does. */
export const unproven = new Error("Left to the reference parser");
