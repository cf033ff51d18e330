### What is for the next meeting.

attend-title = Next meeting
attend-who = Who is coming?
attend-about = What we talk about
attend-link = What is for the meeting
