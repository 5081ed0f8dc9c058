/** What pleased and displeased customers say in English: our own wording, to learn from. */
export const pleased = `
great work;excellent work;lovely work;really pleased;we are very happy with this;delighted;over the moon;could not be happier;exactly what we wanted;just what we needed;spot on;looks fantastic;looks great;brilliant job;superb;outstanding;impressive;very impressed;well done;thank you so much;much appreciated;we really appreciate it;great service;fast delivery;friendly staff;helpful team;always responsive;quick to reply;a pleasure to work with;pleasure working with you;highly recommend;would recommend;five stars;worth every penny;good value;works perfectly;easy to use;beautiful;love it;we love the new design;better than expected;exceeded our expectations;very professional;trust you completely;reliable;on time and on budget;great results;results are excellent;a real success;fantastic news;good news;congratulations;keep up the good work;thrilled;glad we chose you;looking forward to working together;happy to renew;you saved the day;smooth process;clear and helpful;thoughtful;generous;kind;amazing
it is such a relief to have you on this
my boss nodded all the way through, money well spent
people queued around the corner and that is your doing
finally somebody who understands what we mean
I do not know how you came up with that, we never would have
we want you for next year as well
customers keep asking who made it
you know our product better than we do
the phone has not stopped ringing since the launch
happy to help any time
congratulations on the opening
I nearly cried when I saw it, so beautiful
you can do no wrong
`
export const displeased = `
very disappointed;disappointing;not good enough;unacceptable;this is unacceptable;poor quality;poor service;terrible service;awful;horrible;useless;waste of money;waste of time;not worth it;overpriced;too expensive;we are not happy;unhappy with;frustrated;frustrating;annoyed;fed up;sick of this;tired of waiting;still waiting;no reply;nobody answers;ignored again;late again;missed the deadline again;delayed again;weeks late;keeps breaking;broken again;does not work;stopped working;full of mistakes;sloppy work;careless;unprofessional;rude staff;unhelpful;slow to respond;never again;would not recommend;avoid;regret;we want a refund;asking for our money back;cancel the contract;losing patience;lost confidence;lost trust;you promised;nothing has changed;getting worse;worse than before;embarrassing;ashamed;it is a mess;disaster;shambles;not what we agreed;not what we asked for;misleading;dishonest;overcharged;wrong invoice again;hate it;we hate this;boring;ugly;confusing;pointless;failure;failed again;let down;worst;one star
how many times do we have to ask
you said Monday and it is Friday
three emails and not one word back
quick to send the invoice, slow with the work
right, you are the experts
the report might as well be in Greek
do you people even read what we write
I have no idea where the money went
we always have to chase you
eighth revision and still wrong
spare me the process
would you use this yourselves
I have given up hoping
not one thing you promised has happened
the site is down again and customers are leaving
you never read the brief
third contact person this year and we start from scratch every time
refund us within three days or we see you in court
blaming us now, are you
oh wonderful, another delay
`

/** What they write when they are neither. */
export const plain = `
please find attached the report for last week
the meeting moves to Wednesday at three
could you send us the logo files
please confirm the delivery address
got it, thanks
noted, will reply tomorrow
we plan to launch the new version next month
visits were twelve thousand, eight per cent more than in May
the invoice was sent today
our budget is six thousand in two instalments
I would put the button on the right so that people see it
sorry, wrong file, here is the right one
apologies for the late reply, you will have it by tonight
I do not agree with this option, it would double the cost
both versions are fine, you decide
we use two domains because the servers are in different countries
go to settings, then roles, then invite a colleague
the goal for next quarter is two hundred leads a month
we settled on version two and will sign off on Friday
has the phone number changed
the server is down for maintenance tonight from eleven
the link does not open for me, can you see it
Anna is on leave this week, write to me instead
we need to discuss the renewal internally
the price list is on page three
no objections, go ahead
I will call you later
the office is closed on Monday
what is the difference between the two drafts
which headline do you prefer
the figures come straight from the export
we will not renew when the contract ends, thank you for two years of work
this feature is not supported yet and would need development
we spent three thousand on ads for five hundred clicks
it has been passed on to the developers
the minutes are below, four points
yes, do it that way
the review takes three working days
if we get the photos by Friday we can publish on Monday
both sides bear half of the cost
hello, I am the new project manager
who owns the rights to this picture
the problem was in the interface
the competitor started streaming last month
I did not see the attachment, please send it again
`

/** What nobody should have to read. */
export const insults = `
idiot;idiots;you idiot;moron;stupid people;are you stupid;dumb;dumbass;asshole;piece of shit;bullshit;this is shit;fuck you;fuck off;what the fuck;shut up;shut the hell up;clown;bunch of clowns;bunch of incompetents;pathetic;you are pathetic;scum;liar;you liars;jerk;bastard;bastards;bitch;trash people;brain dead;braindead;retarded;screw you;go to hell;get lost;kiss my ass;crook;parasites;you make me sick;useless idiot;imbecile;cretin;are you deaf;are you blind;drop dead;nobody likes you
`
