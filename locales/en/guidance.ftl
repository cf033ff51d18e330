### Pages that the organisation answers for.

guidance-principles = How we work together
guidance-policy = Our policy for children and young people
guidance-rights = Your rights, and where you can complain
guidance-accessibility = Accessibility
guidance-own = What we say about it here
guidance-none = The organisation has not written anything of its own here yet.
guidance-owner = Last changed { $date }. { $name } answers for this page.
# The three principles
guidance-principle-part = The child and the family are part of the solution. You are with us from the start, before everything is clear, and you help find the ways, not only walk them.
guidance-principle-follow = We follow up on whether the help works. We set clear goals together, see how it goes with each thing we try, and dare to change what is not helping.
guidance-principle-meaning = What we do hangs together and makes sense to the child. We take what matters most and can be done first, and we know of each other’s help.
# Rights
guidance-right-heard = The child is to be heard before decisions are made, in a way that suits the child. So are those who have parental responsibility.
guidance-right-supporter = You may bring somebody to support you, at every meeting. It costs nothing, and you need not say why.
guidance-right-seen = You can see who has opened your plan, when and why, and ask them about it. You can have everything that is written about you, and ask for what is wrong to be put right.
guidance-right-stop = You can take back a consent at any time, without a reason. What rests on law and not on consent is said where it stands.
# Accessibility
guidance-accessible = Følgeskab is made so that everybody can use it: with a keyboard, a screen reader, large text, on an old telephone and without scripts. It aims at WCAG 2.2 level AA, and every page is tested for it each time something is changed.
guidance-accessible-say = If there is something that you cannot use, say so to your case lead, or to those named below.
# Writing
guidance-write = Write: { $title }
guidance-write-about = Leave an empty line between paragraphs. What is written in one language only is shown in that language, and marked so.
guidance-in-danish = In Danish
guidance-in-english = In English
guidance-save = Save
guidance-changed = { $name } changed the page on { $date }. This is how it stands now; yours is below. Save, and yours takes its place.
