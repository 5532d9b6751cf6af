# Builds Passerelle and runs it as nobody in particular, from a file system that it cannot write to: only /data is its own.
#   docker build -t passerelle .
#   docker run --read-only --tmpfs /tmp -v passerelle-data:/data -p 127.0.0.1:3978:8080 -e MicrosoftAppId=… passerelle
FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:10.0 AS build
ARG TARGETARCH
WORKDIR /src
# What restore needs comes first, so that it is done again only when a package changes.
COPY global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt .editorconfig ./
COPY sdk/ sdk/
COPY bot/PartnershipBot.csproj bot/packages.lock.json bot/
RUN dotnet restore bot -a ${TARGETARCH:-amd64}
COPY appsettings.json LICENSE THIRD-PARTY-NOTICES.md ./
COPY licenses/ licenses/
COPY bot/ bot/
RUN dotnet publish bot -c Release -a ${TARGETARCH:-amd64} --self-contained false --no-restore -o /app \
 && mkdir /data

# Chiselled: no shell, no package manager. « extra » has ICU and the time zones, which French dates need.
FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra
WORKDIR /app
COPY --from=build /app ./
COPY --from=build --chown=$APP_UID:$APP_UID /data /data
ENV ASPNETCORE_HTTP_PORTS=8080 \
    Storage__Path=/data \
    DOTNET_EnableDiagnostics=0
EXPOSE 8080
VOLUME /data
USER $APP_UID
HEALTHCHECK --interval=30s --timeout=10s --start-period=20s CMD ["dotnet", "PartnershipBot.dll", "health"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["dotnet", "PartnershipBot.dll"]
