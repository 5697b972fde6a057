# Builds a wheel, and runs it as nobody: docker build -t aioc . && docker run --rm aioc https://api.example.com/v1
FROM python:3.13-slim AS build
WORKDIR /src
COPY . .
RUN python -m venv /aioc && /aioc/bin/pip install --no-cache-dir --disable-pip-version-check -c constraints.txt .

FROM python:3.13-slim
COPY --from=build /aioc /aioc
USER 65534:65534
WORKDIR /reports
ENTRYPOINT ["/aioc/bin/aioc-run"]
