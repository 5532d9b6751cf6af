using System.Diagnostics;
using System.Reflection;
using System.Text.Json.Nodes;
using PartnershipBot.Storage;
using PartnershipBot.Telemetry;
using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests.Hosting;

/// <summary>
/// What is deployed is compiled and linted here, without Azure, and says what the program says: its tables, its settings, its
/// measurements, and no role that it does not need.
/// </summary>
public sealed class InfraTests
{
    private static readonly string Infra = Path.Combine(TestPaths.Root, "infra");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_compiles_and_the_linter_has_nothing_to_say()
    {
        var (code, _, said) = await BicepAsync("lint", Path.Combine(Infra, "main.bicep"));
        code.ShouldBe(0, said);
        said.ShouldBeEmpty();
        (await CompiledAsync())["resources"].ShouldNotBeNull();
    }

    [Fact]
    public async Task Its_tables_are_those_of_the_program()
    {
        var tables = Variables(await CompiledAsync(), "tableNames").AsArray().Select(t => (string)t!);
        tables.Order().ShouldBe(Tables.All.Order());
    }

    [Fact]
    public async Task The_bot_has_a_role_on_its_tables_and_its_container_and_on_nothing_wider()
    {
        var roles = Resources(await CompiledAsync(), "Microsoft.Authorization/roleAssignments").ToList();
        roles.Count.ShouldBe(2);
        roles
            .Select(r => (string)r["scope"]!)
            .Select(scope => scope.Split('\'')[1])
            .Order()
            .ShouldBe([
                "Microsoft.Storage/storageAccounts/blobServices/containers",
                "Microsoft.Storage/storageAccounts/tableServices/tables",
            ]);
        roles.ShouldAllBe(r => (string?)r["properties"]!["principalType"] == "ServicePrincipal");
    }

    [Fact]
    public async Task No_key_opens_the_store_and_everything_is_asked_for_by_https()
    {
        var compiled = await CompiledAsync();
        var account = Resources(compiled, "Microsoft.Storage/storageAccounts").Single()["properties"]!;
        ((bool)account["allowSharedKeyAccess"]!).ShouldBeFalse();
        ((bool)account["allowBlobPublicAccess"]!).ShouldBeFalse();
        ((bool)account["supportsHttpsTrafficOnly"]!).ShouldBeTrue();
        ((bool)Resources(compiled, "Microsoft.Web/sites").Single()["properties"]!["httpsOnly"]!).ShouldBeTrue();
        var bot = Resources(compiled, "Microsoft.BotService/botServices").Single()["properties"]!;
        ((string)bot["msaAppType"]!).ShouldBe("UserAssignedMSI");
        ((string)bot["endpoint"]!).ShouldContain("/api/messages");
        ((string)Resources(compiled, "Microsoft.BotService/botServices/channels").Single()["properties"]!["channelName"]!).ShouldBe(
            "MsTeamsChannel"
        );
    }

    [Fact]
    public async Task Its_settings_are_settings_of_the_program()
    {
        var app = Resources(await CompiledAsync(), "Microsoft.Web/sites").Single();
        var known = PartnershipBot.Hosting.EffectiveSettings.Names.ToHashSet();
        app["properties"]!["siteConfig"]!["appSettings"]!
            .AsArray()
            .Select(s => ((string)s!["name"]!).Replace("__", ":", StringComparison.Ordinal))
            .Where(name => !known.Contains(name))
            // Of the framework and of App Service.
            .ShouldBe(["ASPNETCORE_ENVIRONMENT", "ASPNETCORE_FORWARDEDHEADERS_ENABLED", "WEBSITE_RUN_FROM_PACKAGE"]);
    }

    [Fact]
    public async Task Alerts_and_dashboard_look_at_measurements_that_there_are()
    {
        var told = typeof(BotTelemetry)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => f.GetValue(null))
            .OfType<System.Diagnostics.Metrics.Instrument>()
            .ToList();
        Variables(await CompiledAsync(), "ofTelemetry")
            .AsArray()
            .Select(a => (string)a!["metric"]!)
            .ShouldBeSubsetOf(told.Select(i => i.Name));
        var dashboard = await File.ReadAllTextAsync(Path.Combine(Infra, "dashboard.json"), Ct);
        JsonNode.Parse(dashboard).ShouldNotBeNull();
        var shown = System
            .Text.RegularExpressions.Regex.Matches(dashboard, @"\b(teams|passerelle)_[a-z_]+")
            .Select(m => m.Value)
            .Distinct();
        shown.ShouldBeSubsetOf(told.SelectMany(Prometheus));
        told.ShouldAllBe(i => Prometheus(i).Any(name => dashboard.Contains(name)));
    }

    [Fact]
    public async Task The_container_runs_as_nobody_from_what_it_cannot_write_to()
    {
        var docker = await File.ReadAllLinesAsync(Path.Combine(TestPaths.Root, "Dockerfile"), Ct);
        docker.Count(l => l.StartsWith("FROM ", StringComparison.Ordinal)).ShouldBe(2);
        docker.Last(l => l.StartsWith("FROM ", StringComparison.Ordinal)).ShouldContain("chiseled-extra");
        docker.ShouldContain("USER $APP_UID");
        docker.ShouldContain(l =>
            l.StartsWith("HEALTHCHECK ", StringComparison.Ordinal) && l.Contains("\"health\"", StringComparison.Ordinal)
        );
        // What is copied is there.
        docker
            .Where(l => l.StartsWith("COPY ", StringComparison.Ordinal) && !l.Contains("--from", StringComparison.Ordinal))
            .SelectMany(l => l.Split(' ').Skip(1).SkipLast(1))
            .ShouldAllBe(path => Path.Exists(Path.Combine(TestPaths.Root, path)));
        var compose = await File.ReadAllTextAsync(Path.Combine(TestPaths.Root, "compose.yaml"), Ct);
        compose.ShouldContain("read_only: true");
        compose.ShouldContain("127.0.0.1:3978:8080");
    }

    [Fact]
    public async Task The_unit_of_systemd_is_one_and_lets_turns_end()
    {
        var path = Path.Combine(Infra, "passerelle.service");
        var unit = await File.ReadAllLinesAsync(path, Ct);
        unit.ShouldContain("DynamicUser=yes");
        unit.ShouldContain("ProtectSystem=strict");
        var patience = int.Parse(
            unit.Single(l => l.StartsWith("TimeoutStopSec=", StringComparison.Ordinal)).Split('=')[1],
            System.Globalization.CultureInfo.InvariantCulture
        );
        TimeSpan.FromSeconds(patience).ShouldBeGreaterThan(PartnershipBot.Hosting.Draining.Longest);
    }

    /// <summary>As a collector for Prometheus names an instrument.</summary>
    private static IEnumerable<string> Prometheus(System.Diagnostics.Metrics.Instrument instrument)
    {
        var name = instrument.Name.Replace('.', '_');
        var unit = instrument.Unit switch
        {
            "ms" => "_milliseconds",
            "s" => "_seconds",
            _ => "",
        };
        return instrument is System.Diagnostics.Metrics.Histogram<double>
            ? [$"{name}{unit}_bucket", $"{name}{unit}_count", $"{name}{unit}_sum"]
            : [$"{name}{unit}_total"];
    }

    private static JsonNode Variables(JsonNode template, string name) =>
        Templates(template).Select(t => t["variables"]?[name]).OfType<JsonNode>().Single();

    private static IEnumerable<JsonNode> Resources(JsonNode template, string type) =>
        Templates(template).SelectMany(Own).Where(r => (string?)r["type"] == type);

    private static IEnumerable<JsonNode> Own(JsonNode template) =>
        template["resources"] switch
        {
            JsonObject named => named.Select(r => r.Value!),
            JsonArray list => list.Select(r => r!),
            _ => [],
        };

    /// <summary>The template and those within it.</summary>
    private static IEnumerable<JsonNode> Templates(JsonNode template) =>
        Own(template).Select(r => r["properties"]?["template"]).OfType<JsonNode>().SelectMany(Templates).Prepend(template);

    private static async Task<JsonNode> CompiledAsync()
    {
        var (code, compiled, said) = await BicepAsync("build", Path.Combine(Infra, "main.bicep"), "--stdout");
        code.ShouldBe(0, said);
        return JsonNode.Parse(compiled)!;
    }

    private static async Task<(int Code, string Output, string Errors)> BicepAsync(params string[] arguments)
    {
        var program = typeof(InfraTests)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(a => a.Key == "Bicep")
            ?.Value;
        Assert.SkipUnless(File.Exists(program), "The compiler of Bicep comes from NuGet for Linux on x64 only.");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program!, File.GetUnixFileMode(program!) | UnixFileMode.UserExecute);
        }
        using var bicep = Process.Start(
            new ProcessStartInfo(program!, arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment = { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" },
            }
        )!;
        var errors = bicep.StandardError.ReadToEndAsync(Ct);
        var output = await bicep.StandardOutput.ReadToEndAsync(Ct);
        await bicep.WaitForExitAsync(Ct);
        return (bicep.ExitCode, output, await errors);
    }
}
