# promise: who somebody is stays out unless it is asked for, and a ref can be a digest that only the key makes again
$ printf 'Email,Name,IP Address,code,role,respond.heroes,learn.one_wish\nann@example.org,Ann,192.0.2.1,K7,lead,agree,More time\n' >e.csv
$ printf 'schema: readiness/mapping@1\nquestionnaire: demo\nref: {column: Email, hash: true}\nignore: [code]\n' >map.yaml
$ readiness import e.csv --map map.yaml
error[M0116]: refs are to be kept as digests, and there is no key to make them with
  --> map.yaml:3:15
   |
 3 | ref: {column: Email, hash: true}
   |               ^^^^^
   = help: set READINESS_KEY to a secret, or name a file that holds one with --key-file
   = more: readiness explain M0116
error: nothing was written
[3]
$ READINESS_KEY=secret readiness import e.csv --map map.yaml
warning[M0120]: 1 column is not in the mapping and is left out: G `learn.one_wish`
  --> e.csv
   = help: name it under `ignore:`, or say what it holds
   = more: readiness explain M0120

warning[B0105]: 9 questions have no column and count as left open where they are asked: ctx.on_call, prepare.first_steps, prepare.last_drill, prepare.restore_tested, respond.announced and 4 more
  --> e.csv
   = more: readiness explain B0105
e.csv: 1 row below the header, 1 read, 0 left out, 0 refused
  answers: 1 given, 0 don't know, 0 not applicable, 0 declined; 0 predictions
  cells: 7 = 1 mapped + 2 about the respondents + 1 ignored by name + 2 personal + 1 not in the mapping
  columns ignored by name: D `code`
  columns personal: B `Name` and C `IP Address`
  columns not in the mapping: G `learn.one_wish`
ref,role,respond.heroes
566cb62df2491f370d510bc0,lead,agree
$ # the digest is what any other program makes of the address and the key
$ printf ann@example.org | openssl dgst -sha256 -hmac secret | sed 's/.*= //' | cut -c 1-24
566cb62df2491f370d510bc0
$ echo secret >key; readiness import e.csv --map map.yaml --key-file key 2>/dev/null | cut -d , -f 1
ref
566cb62df2491f370d510bc0
$ echo other >key; readiness import e.csv --map map.yaml --key-file key 2>/dev/null | cut -d , -f 1
ref
fda3454157326a0d04733914
