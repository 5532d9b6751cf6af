using System.Globalization;
using System.Reflection;
using PartnershipBot.Conversations;
using PartnershipBot.Reminders;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Sweep;
using PartnershipBot.Trust;
using PartnershipBot.Trust.Members;
using PartnershipBot.Turns.Limits;
using FileOptions = PartnershipBot.Files.FileOptions;

namespace PartnershipBot.Hosting;

/// <summary>The settings as the program takes them: each with its value, where it comes from, and no secret.</summary>
public sealed class EffectiveSettings(IConfiguration configuration)
{
    /// <summary>
    /// The sections of the program, each with the class that it is read into; the registration’s has no name. They are written down:
    /// looking for them would load every type of the program when it starts.
    /// </summary>
    internal static IReadOnlyList<(string Name, Type Options)> Sections { get; } =
    [
        ("", typeof(RegistrationOptions)),
        (ConnectorOptions.Section, typeof(ConnectorOptions)),
        (FileOptions.Section, typeof(FileOptions)),
        (LibraryOptions.Section, typeof(LibraryOptions)),
        (LimitOptions.Section, typeof(LimitOptions)),
        (PagesOptions.Section, typeof(PagesOptions)),
        (SweepOptions.Section, typeof(SweepOptions)),
        (RetentionOptions.Section, typeof(RetentionOptions)),
        (StorageOptions.Section, typeof(StorageOptions)),
    ];

    private static readonly string[] Alone =
    [
        "Urls",
        ListenAddress.PortSetting,
        PublicAddress.Setting,
        Forwarding.ProxiesSetting,
        .. CloudAddresses.Names,
        StartChecks.SchoolYearSetting,
        StartChecks.ClockSetting,
        TelemetryServices.OtlpSetting,
        TelemetryServices.InsightsSetting,
    ];

    /// <summary>Sections of the framework whose settings are shown when they are given.</summary>
    private static readonly string[] OfTheFramework = ["Logging", "Kestrel", "AllowedHosts", "http_ports", "https_ports"];

    /// <summary>The names of the program's own settings.</summary>
    public static IEnumerable<string> Names => Own().Select(static s => s.Name).Concat(Alone);

    /// <summary>One line for each setting.</summary>
    public IEnumerable<string> Lines()
    {
        foreach (var (name, usual) in Own().Concat(Alone.Select(static name => (Name: name, Default: (string?)null))))
        {
            var given = configuration[name] is { Length: > 0 } value ? value : null;
            yield return given is not null ? $"{name} = {Masked(name, given)}   ({SourceOf(name)})"
            : usual is { Length: > 0 } ? $"{name} = {usual}   (default)"
            : $"{name} is not set";
        }
        foreach (
            var (name, value) in OfTheFramework
                .SelectMany(section => configuration.GetSection(section).AsEnumerable())
                .Concat(OfOpenTelemetry())
        )
        {
            if (value is { Length: > 0 })
            {
                yield return $"{name} = {Masked(name, value)}   ({SourceOf(name)})";
            }
        }
    }

    /// <summary>What else the environment says to OpenTelemetry.</summary>
    private IEnumerable<KeyValuePair<string, string?>> OfOpenTelemetry() =>
        configuration
            .GetChildren()
            .Where(static s => s.Key.StartsWith("OTEL_", StringComparison.OrdinalIgnoreCase) && !Alone.Contains(s.Key))
            .Select(static s => KeyValuePair.Create(s.Key, s.Value));

    private static IEnumerable<(string Name, string? Default)> Own() =>
        from section in Sections
        let usual = Activator.CreateInstance(section.Options)
        from property in section.Options.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
        where property.CanWrite
        select (
            section.Name.Length == 0 ? property.Name : $"{section.Name}:{property.Name}",
            property.GetValue(usual) is bool flag
                ? (flag ? "true" : "false")
                : Convert.ToString(property.GetValue(usual), CultureInfo.InvariantCulture)
        );

    /// <summary>The value, or what may be shown of it: of a secret nothing, of an address neither who asks nor with which key.</summary>
    private static string Masked(string name, string value) => Secrets.IsSecret(name) ? Secrets.Mask : Secrets.WithoutKeys(value);

    private string SourceOf(string name) =>
        (configuration as IConfigurationRoot)?.Providers.LastOrDefault(p =>
            p.TryGet(name, out var value) && value is { Length: > 0 }
        ) switch
        {
            Microsoft.Extensions.Configuration.EnvironmentVariables.EnvironmentVariablesConfigurationProvider => "environment",
            Microsoft.Extensions.Configuration.CommandLine.CommandLineConfigurationProvider => "command line",
            FileConfigurationProvider { Source.Path: { } path } => path,
            _ => "given",
        };
}
