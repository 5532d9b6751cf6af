using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Configuration;
using PartnershipBot.Hosting;
using PartnershipBot.Trust;

namespace PartnershipBot.Tests.Docs;

/// <summary>The table of settings in docs/run.md has what the program reads, with the value that holds when nothing is given.</summary>
public sealed class SettingsTests
{
    private const string Section = "Section";

    private static readonly IConfiguration Given = new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(Doc.Root, "appsettings.json"))
        .Build();

    private static readonly IReadOnlyDictionary<string, string> Told = Doc.Rows("docs/run.md", "Setting")
        .ToDictionary(row => row[0].Trim('`'), row => row[1]);

    /// <summary>A class with the name of its section, or the registration, which has none.</summary>
    private static IEnumerable<(string Name, object? Default)> OfOptions =>
        typeof(Program)
            .Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal))
            .Where(type => type.GetField(Section) is not null || type == typeof(RegistrationOptions))
            .SelectMany(type =>
                type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
                    .Where(property => property.CanWrite)
                    .Select(property => (Name(type, property), property.GetValue(Activator.CreateInstance(type))))
            );

    /// <summary>Settings that stand alone: constants named so.</summary>
    private static IEnumerable<string> Alone =>
        typeof(Program)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(constant => constant.IsLiteral && constant.FieldType == typeof(string))
            .Where(constant => constant.Name.EndsWith("Setting", StringComparison.Ordinal))
            .Select(constant => (string)constant.GetRawConstantValue()!)
            .Append("Urls");

    [Fact]
    public void Each_setting_that_the_program_reads_has_its_row() =>
        OfOptions.Select(option => option.Name).Concat(Alone).Order().ShouldBe(Told.Keys.Order());

    [Fact]
    public void Each_class_of_options_is_among_those_that_the_program_shows_and_checks() =>
        EffectiveSettings
            .Sections.SelectMany(section => section.Options.GetProperties().Where(p => p.CanWrite).Select(p => Name(section.Options, p)))
            .Order()
            .ShouldBe(OfOptions.Select(option => option.Name).Order());

    [Fact]
    public void Each_row_tells_the_default()
    {
        foreach (var (name, value) in OfOptions)
        {
            var holds = Given[name] is { Length: > 0 } given ? given : Written(value);
            if (holds is null)
            {
                // A default that depends on others is told in words.
                Told[name].ShouldNotStartWith("`", Case.Sensitive, name);
            }
            else
            {
                Told[name].ShouldBe($"`{holds}`", name);
            }
        }
    }

    private static string Name(Type type, PropertyInfo property) =>
        type.GetField(Section)?.GetRawConstantValue() is string section ? $"{section}:{property.Name}" : property.Name;

    private static string? Written(object? value) =>
        value switch
        {
            null => null,
            bool flag => flag ? "true" : "false",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture),
        };
}
