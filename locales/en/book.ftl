### The child's own book: what the child writes for itself, on the child's own page.

book-title = My own book
book-only-you = Only you can read what you write here. It is kept in code, and the adults in your plan cannot open it. You can always delete it again.
# Before anything is written
book-safety = If you share something from here, the adults in your plan can read it. If you tell that someone hurts you, or that you are in danger, the adults must do something about it.
book-ask = What do you want to write to yourself?
book-keep = Keep it in my book
# On a device that an adult has opened
book-only-here = Here you only see what you write right now, because an adult has opened the page for you. You can read the rest when you sign in by yourself.
book-share = Share this
book-share-what = Then it becomes your words in the plan, and the adults who can see the plan can read it. It cannot be taken back.
book-share-now = Yes, share it
book-forget = Delete
book-lost = This can no longer be opened, because the key to it is gone. Nobody can read it.
# How the child's words came about
book-shared-how = Written by the child in its own book, and shared
