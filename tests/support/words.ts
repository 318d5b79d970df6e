// Tests read single files of a screen, so every word is loaded; which screen loads which is tests/ui/shell/words-loaded.
import '../../src/i18n/words/whole.ts'
