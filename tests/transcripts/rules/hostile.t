# promise: control characters and commands of build servers in a page do no harm
$ printf 'You may use AI and it is to be used with care in the\n::error::x \033[31mexercise due\ncaution ##vso[task] of any kind, and be careful with it at all times, for you are the one.\n' >p.txt
$ readiness rules lint p.txt -f short | cat -v
p.txt: error[G0201]: it does not seem to say what AI may be used for
p.txt: error[G0201]: it does not seem to say which data may go in
p.txt: error[G0201]: it does not seem to say which tools are approved
p.txt: error[G0201]: it does not seem to say who answers for the result
p.txt: warning[G0203]: no list in green, amber and red was found
p.txt: warning[G0303]: it does not seem to say whom to ask
p.txt: warning[G0304]: it does not seem to have a date
p.txt:1:32: error[G0101]: "used with care" leaves the decision to whoever reads it
p.txt:3:38: error[G0101]: "be careful" leaves the decision to whoever reads it
$ readiness rules lint p.txt -f github | cat -v
::error file=p.txt,title=G0201 FAIL::G0201: it does not seem to say what AI may be used for. To do: write two lists from your own work: `AI may be used for: first drafts of letters, ...; not for: ...`
::error file=p.txt,title=G0201 FAIL::G0201: it does not seem to say which data may go in. To do: name the documents of your own desk: `Never: client names, contracts, medical letters. Always fine: published brochures, ...`
::error file=p.txt,title=G0201 FAIL::G0201: it does not seem to say which tools are approved. To do: name them: `Approved: the assistant in our document system, with your own account. No other tool.`
::error file=p.txt,title=G0201 FAIL::G0201: it does not seem to say who answers for the result. To do: write it in one line: `Whoever sends the letter has read it and answers for it, as if no AI had been used.`
::warning file=p.txt,title=G0203 warning::G0203: no list in green, amber and red was found. To do: sort fifteen documents of your own work into three lists: always fine, only under a named condition, never
::warning file=p.txt,title=G0303 warning::G0303: it does not seem to say whom to ask. To do: name a person, how to reach them, and how fast they answer
::warning file=p.txt,title=G0304 warning::G0304: it does not seem to have a date. To do: write since when it holds, and when it is looked at again
::error file=p.txt,line=1,title=G0101 FAIL::G0101: "used with care" leaves the decision to whoever reads it. To do: say what is to be done: who reads what before it goes out, and what is checked against which source
::error file=p.txt,line=3,title=G0101 FAIL::G0101: "be careful" leaves the decision to whoever reads it. To do: say what is to be done: who reads what before it goes out, and what is checked against which source
