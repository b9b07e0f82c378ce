/** The languages of notices, as MODIFY_MESSAGING_LANGUAGE takes them. */
export const LANGUAGES: readonly string[] = [
  "af-ZA ar-AE id-ID bs-BA bg-BG zh-CN hr-HR cs-CZ da-DK nl-NL en-US fi-FI fr-FR de-DE el-GR hi-IN it-IT ja-JP",
  "ko-KR lv-LV lt-LT ms-MY no-NO fa-AF pl-PL pt-BR ro-RO ru-RU sr-RS sk-SK es-ES sv-SE th-TH tr-TR vi-VN",
].flatMap((line) => line.split(" "));
