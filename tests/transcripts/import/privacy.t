# promise: who somebody is stays out unless it is asked for, and a ref can be a digest that only the key makes again
$ printf 'Email,Name,IP Address,code,role,respond.heroes,learn.one_wish\nann@example.org,Ann,192.0.2.1,K7,lead,agree,More time\n' >e.csv
$ printf 'schema: readiness/mapping@1\nquestionnaire: demo\nref: {column: Email, hash: true}\nignore: [code]\nquestions: {learn.one_wish: "?"}\n' >map.yaml
$ sed -i '/^questions/d' map.yaml; readiness import e.csv --map map.yaml
$ READINESS_KEY=secret readiness import e.csv --map map.yaml
$ # the digest is what any other program makes of the address and the key
$ printf ann@example.org | openssl dgst -sha256 -hmac secret | sed 's/.*= //' | cut -c 1-24
$ echo secret >key; readiness import e.csv --map map.yaml --key-file key 2>/dev/null | cut -d , -f 1
$ echo other >key; readiness import e.csv --map map.yaml --key-file key 2>/dev/null | cut -d , -f 1
