# Short names for what CONTRIBUTING.md explains; nothing is done here that the commands alone cannot do.
# Also: make schema, after a vocabulary has changed.
CHROMIUM ?= chromium

.PHONY: build test slow ci bench flame roofline docs schema casebook validation printed picture types format clean

build: ## the program, without tests, to app/target/run
	./mvnw -q -pl app -am -Dquick package

test: ## what must pass before a push
	./mvnw verify

slow: ## the slow tests and the browser tests too
	./mvnw verify -Pslow

ci: ## what continuous integration runs
	.ci/run

bench: ## JMH; choose with BENCH=regex, pass options with JMH="-f 1 -wi 3"
	./mvnw -q -pl bench -am package -DskipTests
	. .mvn/find-jdk.sh && find_java java && "$$JAVA_HOME/bin/java" -jar bench/target/benchmarks.jar $(JMH) $(BENCH)

flame: ## docs/images/flame-*.svg: where the time of a warm forecast and of a trial goes; run it on a quiet machine
	-bench/reference none 2> /dev/null
	. .mvn/find-jdk.sh && find_java java && for work in forecast trial; do "$$JAVA_HOME/bin/java" -XX:+UseSerialGC \
	    --add-modules jdk.incubator.vector -Djdk.incubator.vector.VECTOR_ACCESS_OOB_CHECK=0 \
	    -cp bench/target/run/benchmarks.jar org.percola.bench.FlameGraph $$work 20 docs/images/flame-$$work.svg || exit 1; done

roofline: ## what the machine can do and what each kernel makes of it, for bench/README.md
	-bench/reference none 2> /dev/null
	. .mvn/find-jdk.sh && find_java java && "$$JAVA_HOME/bin/java" -XX:+UseSerialGC --add-modules jdk.incubator.vector \
	    -XX:+UseCompactObjectHeaders -XX:ObjectAlignmentInBytes=32 \
	    -cp bench/target/run/benchmarks.jar org.percola.bench.Roofline

docs: ## Javadoc of core, to core/target/run/reports/apidocs
	./mvnw -q -pl core -Dquick compile javadoc:javadoc

schema: build ## the JSON Schema of case files, from the vocabularies, into the jar and the docs
	./percola schema > docs/case.schema.json
	cp docs/case.schema.json app/src/main/resources/org/percola/wire/case.schema.json
	./percola schema experiment > docs/experiment.schema.json
	cp docs/experiment.schema.json app/src/main/resources/org/percola/wire/experiment.schema.json
	./percola schema trial > docs/trial.schema.json

casebook: ## docs/casebook.md: every published observation beside the model; look at the difference
	./mvnw -q -pl core -Pslow test -Dtest='CasebookPageTest#thePageIsCurrent' -Dcasebook.write=true

printed: ## what docs/guide shows of the output of commands
	./mvnw -q -Pslow -pl app -am -Dtest=PrintedPagesTest -Dsurefire.failIfNoSpecifiedTests=false -Dpages.write=true test

validation: build ## docs/validation.md and its drawings: every published study beside the model and a naive forecast
	./percola verify --report docs --footing core/src/main/resources/org/percola/outcome/footing.csv

picture: build ## docs/images/report.png: the report of the example case in Chromium (CHROMIUM=chromium), its upper part; and the page's pictures, which the browser tests take
	mkdir -p target docs/images
	./percola simulate examples/acne-scars.yaml --out target/picture.html
	$(CHROMIUM) --headless --no-sandbox --disable-gpu --hide-scrollbars --no-first-run --disable-background-networking \
	    --user-data-dir="$(CURDIR)/target/picture-profile" --window-size=1280,1318 \
	    --screenshot="$(CURDIR)/docs/images/report.png" "file://$(CURDIR)/target/picture.html"
	./mvnw -q -Pslow -pl app -am -Dtest=PicturesTest -Dsurefire.failIfNoSpecifiedTests=false -Dpictures.write=true verify

types: ## the page's modules as TypeScript reads them (// @ts-check); needs npm, which fetches TypeScript and the libraries' types
	mkdir -p target/types
	cd target/types && npm install --silent --no-save --no-package-lock typescript@7.0.2 lit@3.3.1 echarts@6.0.0
	target/types/node_modules/.bin/tsc -p app/tsconfig.json

format: ## palantir-java-format, as the build applies it
	./mvnw -q spotless:apply

clean:
	./mvnw -q clean
