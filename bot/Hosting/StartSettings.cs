using System.Net;
using Microsoft.Extensions.Options;
using PartnershipBot.Conversations;
using PartnershipBot.Understanding.Dates;

namespace PartnershipBot.Hosting;

/// <summary>
/// The settings that are needed before the program is put together. A wrong one does not end the reading: all that is wrong is told at
/// once, with what the options find.
/// </summary>
public sealed class StartSettings : IValidateOptions<StartSettings.Check>
{
    private readonly List<string> _wrong = [];

    public StartSettings(IConfiguration configuration, IHostEnvironment environment)
    {
        _wrong.AddRange(UnreadableSettings.LeaveOut(configuration));
        Clock = Read(() => StartChecks.Check(configuration, environment), StartChecks.Usual);
        SchoolYear = Read(() => StartChecks.SchoolYear(configuration), SchoolCalendar.Usual);
        Address = Read(() => ListenAddress.Choose(configuration), null);
        Read(() => ListenAddress.Checked(configuration), true);
        Proxies = Read(() => Forwarding.Networks(configuration), null);
        Read(() => PublicAddress.Given(configuration), null);
        _wrong.AddRange(TelemetryServices.Wrong(configuration));
    }

    /// <summary>The clock of the program.</summary>
    public TimeProvider Clock { get; }

    /// <summary>When the school year begins.</summary>
    public SchoolCalendar SchoolYear { get; }

    /// <summary>Where to listen, when the platform has not said it.</summary>
    public string? Address { get; }

    /// <summary>Whose word is taken for where a request comes from, when it is said.</summary>
    public IReadOnlyList<IPNetwork>? Proxies { get; }

    /// <summary>Has nothing to set: it is there to be validated at start.</summary>
    public sealed class Check;

    public ValidateOptionsResult Validate(string? name, Check options) =>
        _wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(_wrong);

    private T Read<T>(Func<T> read, T otherwise)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException e)
        {
            _wrong.Add(e.Message);
            return otherwise;
        }
    }
}
