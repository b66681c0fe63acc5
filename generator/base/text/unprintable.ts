/**
 * Characters that move the cursor, start a terminal command, reorder what is around them or do not show at all.
 * A zero-width joiner is fine inside an emoji, where it shows as what it joins, and nowhere else.
 */
export const unprintable =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d/gu;
