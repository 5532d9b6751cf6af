using Microsoft.Extensions.Configuration;
using PartnershipBot.Hosting;
using PartnershipBot.Tests.Docs;

namespace PartnershipBot.Tests.Hosting;

/// <summary>The command line says what it understands, and shows the settings without the secrets among them.</summary>
public sealed class CommandsTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("help")]
    [InlineData("--|--help")]
    public void Help_lists_every_command(string args)
    {
        var help = Commands.Answer(args.Split('|')).ShouldNotBeNull();
        foreach (
            var command in new[]
            {
                "export FILE",
                "import FILE",
                "check",
                "backup FOLDER",
                "restore FOLDER",
                "config",
                "health",
                "--version",
            }
        )
        {
            help.ShouldContain($"\n  {command} ");
        }
    }

    [Fact]
    public void Every_command_of_the_help_is_in_docs_run()
    {
        var commands = Commands
            .Usage.Split('\n')
            .Where(line => line.StartsWith("  ", StringComparison.Ordinal) && !line.StartsWith("  without", StringComparison.Ordinal))
            .Select(line => line.Trim().Split(' ')[0]);
        var told = Doc.Read("docs/run.md");
        commands.ShouldAllBe(command => told.Contains($"-- {command}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("config")]
    [InlineData("check")]
    [InlineData("--urls=http://localhost:1")]
    public void What_asks_for_no_help_gets_none(string args) =>
        Commands.Answer(args.Split('|', StringSplitOptions.RemoveEmptyEntries)).ShouldBeNull();

    [Fact]
    public void The_settings_shown_are_those_of_the_docs() =>
        EffectiveSettings.Names.Order().ShouldBe(Doc.Rows("docs/run.md", "Setting").Select(row => row[0].Trim('`')).Order());

    [Theory]
    [InlineData("MicrosoftAppPassword", "hunter2-hunter2")]
    [InlineData("MicrosoftAppCertificatePassword", "hunter2-hunter2")]
    [InlineData("Storage:ConnectionString", "AccountName=a;AccountKey=hunter2-hunter2")]
    [InlineData("Storage:Endpoint", "https://a.table.core.windows.net?sig=hunter2-hunter2")]
    [InlineData("PublicUrl", "https://user:hunter2-hunter2@passerelle.example")]
    [InlineData("Kestrel:Certificates:Default:Password", "hunter2-hunter2")]
    [InlineData("OTEL_EXPORTER_OTLP_HEADERS", "api-key=hunter2-hunter2")]
    public void A_secret_is_never_shown(string setting, string value)
    {
        var lines = Lines((setting, value));
        lines.ShouldContain(line => line.StartsWith(setting, StringComparison.Ordinal) && line.Contains("***", StringComparison.Ordinal));
        lines.ShouldAllBe(line => !line.Contains("hunter2", StringComparison.Ordinal));
    }

    [Fact]
    public void A_value_is_shown_with_where_it_comes_from()
    {
        var lines = Lines(("Storage:Path", "/home/data"), ("ToBotFromChannelTokenIssuer", "https://issuer.example"));
        lines.ShouldContain("Storage:Path = /home/data   (given)");
        lines.ShouldContain("ToBotFromChannelTokenIssuer = https://issuer.example   (given)");
        lines.ShouldContain("Reminders:Interval = 00:00:30   (default)");
        lines.ShouldContain("MicrosoftAppId is not set");
    }

    private static List<string> Lines(params (string Key, string? Value)[] settings) =>
        [
            .. new EffectiveSettings(
                new ConfigurationBuilder().AddInMemoryCollection(settings.Select(static s => KeyValuePair.Create(s.Key, s.Value))).Build()
            ).Lines(),
        ];
}
