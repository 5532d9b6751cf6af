using Microsoft.Extensions.Options;
using PartnershipBot.Storage.Embedded;

namespace PartnershipBot.Storage.Export;

/// <summary>
/// What the program does instead of serving: <c>export</c>, <c>import</c>, <c>check</c>, <c>backup</c>, <c>restore</c>, on the store
/// that the configuration names.
/// </summary>
public sealed class StoreCommand
{
    /// <summary>It was done, and nothing is wrong.</summary>
    public const int Done = 0;

    /// <summary>It was refused or something is wrong: the lines before say what.</summary>
    public const int Wrong = 1;

    /// <summary>The command line was not understood.</summary>
    public const int Usage = 2;

    /// <summary>The store or the file cannot be used.</summary>
    public const int Unavailable = 3;

    private const string Export = "export";
    private const string Import = "import";
    private const string Check = "check";
    private const string Backup = "backup";
    private const string Restore = "restore";
    private const string Replace = "--replace";

    /// <summary>What is said of each command, one a line.</summary>
    public const string Lines = """
          export FILE              writes all rows into a new file
          import FILE [--replace]  writes the rows of a file; --replace takes the file's where the store has others
          check                    says what is wrong with the store
          backup FOLDER            copies the embedded store, rows and files, into a new folder while the bot runs
          restore FOLDER           puts a backup where the embedded store is to be, and where none is
        """;

    private const string Help = $"""
        usage: one of these
        {Lines}
        The store is the one of the settings: Storage__Path, Storage__ConnectionString or Storage__Endpoint. --help shows all commands.
        """;

    private readonly string _verb;
    private readonly string? _file;
    private readonly bool _replace;

    private StoreCommand(string verb, string? file = null, bool replace = false) => (_verb, _file, _replace) = (verb, file, replace);

    /// <summary>The command of a command line; null when it has none, and the program serves: settings may stand
    /// there alone, but not behind a command, where a slip would choose another store.</summary>
    public static StoreCommand? Read(IReadOnlyList<string> args)
    {
        // « dotnet run -- check » hands on « check » alone; typed behind the program itself, the dashes come with it.
        if (args.Count > 0 && args[0] == "--")
        {
            args = [.. args.Skip(1)];
        }

        if (args.Count == 0 || (args[0] != "--" + Check && (args[0].StartsWith('-') || args[0].Contains('=', StringComparison.Ordinal))))
        {
            return null;
        }

        return args.ToArray() switch
        {
            [Check] or ["--" + Check] => new StoreCommand(Check),
            [Export, var file] when !file.StartsWith('-') => new StoreCommand(Export, file),
            [(Import or Backup or Restore) and var verb, var file] when !file.StartsWith('-') => new StoreCommand(verb, file),
            [Import, var file, Replace] when !file.StartsWith('-') => new StoreCommand(Import, file, replace: true),
            _ => new StoreCommand(""),
        };
    }

    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(
        IConfiguration configuration,
        TimeProvider time,
        TextWriter output,
        TextWriter errors,
        CancellationToken ct
    )
    {
        if (_verb.Length == 0)
        {
            await errors.WriteLineAsync(Help);
            return Usage;
        }
        try
        {
            await using var services = new ServiceCollection()
                .AddSingleton(time)
                .AddLogging()
                .AddTableStore(configuration)
                .BuildServiceProvider();
            if (_verb is Backup or Restore)
            {
                var options = services.GetRequiredService<IOptions<StorageOptions>>().Value;
                return await CopyAsync(options, output, ct);
            }
            var store = services.GetRequiredService<ITableStore>();
            return await RunAsync(store, services.GetRequiredService<IFileStore>(), time, output, ct);
        }
        catch (ExportException e)
        {
            await errors.WriteLineAsync(e.Message);
            return Wrong;
        }
        catch (Exception e)
            when (e is TableUnavailableException or OptionsValidationException or IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync(e.Message);
            return Unavailable;
        }
        catch (OperationCanceledException)
        {
            await errors.WriteLineAsync("Interrupted; nothing was written.");
            return Wrong;
        }
    }

    private async Task<int> CopyAsync(StorageOptions options, TextWriter output, CancellationToken ct)
    {
        if (options.IsShared)
        {
            throw new ExportException(
                $"{_verb} is for the embedded store; the settings name Azure Storage. Use export and import, or the account's own backup."
            );
        }
        var backup = new StoreBackup(options.Path, output);
        var damaged = _verb == Backup ? await backup.WriteAsync(_file!, ct) : await backup.RestoreAsync(_file!, ct);
        return damaged == 0 ? Done : Wrong;
    }

    private async Task<int> RunAsync(ITableStore store, IFileStore files, TimeProvider time, TextWriter output, CancellationToken ct)
    {
        if (store is IPreparedStore prepared)
        {
            // Reading a file that is not there would make it, and find it empty.
            if (_verb != Import && store is SqliteTableStore { Exists: false })
            {
                throw new ExportException($"There is no {prepared.Place["the ".Length..]}. Is Storage__Path right?");
            }

            await output.WriteLineAsync($"The store is {prepared.Place}.");
        }
        switch (_verb)
        {
            case Export:
                await new StoreExport(store, time, output).RunAsync(_file!, ct);
                return Done;
            case Import:
                await new StoreImport(store, time, output).RunAsync(_file!, _replace, ct);
                return Done;
            default:
                var found = await new StoreCheck(store, files, output).RunAsync(ct);
                await output.WriteLineAsync(found == 0 ? "Nothing is wrong." : $"{found} things are wrong.");
                return found == 0 ? Done : Wrong;
        }
    }
}
