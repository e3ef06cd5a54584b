# 年报通. Build: docker build -t nianbao .   Run: see docs/operate.md
FROM node:20-bookworm-slim AS build
WORKDIR /src
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN node scripts/make-archive.mjs --out /out && rm /out/*.tar.gz* && mv /out/nianbao-* /app

FROM node:20-bookworm-slim
COPY --from=build --chown=root:root /app /app
RUN install -d -o node -g node -m 700 /data
USER node
WORKDIR /app
ENV NIANBAO_DATA=/data NIANBAO_HOST=0.0.0.0 PORT=3000
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=10s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/health/ready').then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
CMD ["./start"]
